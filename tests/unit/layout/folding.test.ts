import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/chart/chart.ts';
import { layoutScenario } from '../../../src/layout/layout.ts';
import { layoutLayered } from '../../../src/layout/layered.ts';
import { arbitraryScenario } from '../../support/arbitrary-scenario.ts';
import { largeScenario, scenarioOf } from '../../support/scenarios.ts';

const folded = (text: string, ...ids: readonly string[]) =>
  layoutScenario(scenarioOf(text, { arrangement: { folded: ids } }));

/** Each line as it is seen: `manager kind report`, what is written on it, and what it stands for besides itself. */
const seen = (text: string, ...ids: readonly string[]) =>
  folded(text, ...ids).lines.map(
    ({ manager, report, kind, shownManager = manager, shownReport = report, purpose = '', more = 0 }) =>
      [shownManager, kind, shownReport, purpose, more].join(' ').trim(),
  );

describe('a folded role', () => {
  it('hides everything below it and the lines that hold it there', () => {
    const layout = folded('a > b, c; b > d; d > e', 'b');
    expect(layout.cards.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(layout.lines.map(({ report }) => report)).toEqual(['b', 'c']);
  });

  it('says how many it hides, whatever is folded below it as well', () => {
    const layout = folded('a > b, c; b > d, f; d > e', 'b', 'd', 'c');
    expect(['a', 'b', 'c', 'd', 'e', 'nobody'].map(layout.hiddenUnder)).toEqual([0, 3, 0, 0, 0, 0]);
  });

  it('leaves standing below its bosses what is in view, each under one of them', () => {
    const text = 'a > b, c; b > d, e; c > d; x';
    const below = (layout: ReturnType<typeof folded>) =>
      ['a', 'b', 'c', 'd', 'x', 'nobody'].map(layout.standsBelow);
    // Somebody who reports to two stands under the first: the second has nobody to hide.
    expect(below(folded(text))).toEqual([4, 2, 0, 0, 0, 0]);
    expect(below(folded(text, 'b'))).toEqual([2, 0, 0, 0, 0, 0]);
  });

  it('counts who stands below it in a circle as well', () => {
    const layout = folded('a > b; b > c; c > a');
    expect(new Set(['a', 'b', 'c'].map(layout.standsBelow))).toEqual(new Set([0, 1, 2]));
  });

  it('stands for all it hides', () => {
    const layout = folded('a > b, c; b > d; d > e; x', 'b', 'd');
    expect(['a', 'b', 'd', 'e', 'x'].map(layout.holderOf)).toEqual(['a', 'b', 'b', 'b', 'x']);
    expect(layout.holderOf('nobody')).toBeUndefined();
  });

  it('takes the ends of dotted lines from what it hides', () => {
    const layout = folded('a > b, c; b > d; c ..> d: metrics', 'b');
    expect(layout.lines.at(-1)).toMatchObject({
      manager: 'c',
      report: 'd',
      shownReport: 'b',
      purpose: 'metrics',
    });
    expect(layout.lines.at(-1)).not.toHaveProperty('shownManager');
    expect(layout.lines.at(-1)?.label).toBeDefined();
  });

  it('takes the line of a further boss as well', () => {
    expect(seen('a > b, c; b > d; c > d', 'b').at(-1)).toBe('c solid b  0');
  });

  it('draws no line between two roles it hides, nor between one of them and itself', () => {
    expect(seen('a > b; b > c, d; c ..> d: x; b ..> d: y', 'b')).toEqual(['a solid b  0']);
  });

  it('draws lines that would join the same two cards as one, with what they agree on', () => {
    const text = 'a > b, c; b > d, e; c ..> d: metrics';
    expect(seen(`${text}; e ..> c: metrics`, 'b').at(-1)).toBe('c dotted b metrics 1');
    expect(seen(`${text}; e ..> c: planning`, 'b').at(-1)).toBe('c dotted b 2 dotted lines 1');
    expect(seen(`${text}; e ..> c: planning; b ..> c`, 'b').at(-1)).toBe('b dotted c 3 dotted lines 2');
  });

  it('keeps lines of different kinds apart', () => {
    expect(seen('a > b, c; b > d; c ..> d; c > d', 'b').slice(2)).toEqual(['c dotted b  0', 'c solid b  0']);
  });

  it('hides a chain of 10,000 in one pass', () => {
    const chain = largeScenario(10_000, (i) => i - 1);
    const layout = layoutScenario({ ...chain, arrangement: { folded: ['r0', 'r5000'] } });
    expect(layout.hiddenUnder('r0')).toBe(9_999);
    expect(layout.holderOf('r9999')).toBe('r0');
  });
});

describe('folding any chart', () => {
  const property = (check: (scenario: Scenario) => void) =>
    fc.assert(fc.property(arbitraryScenario(), check), { numRuns: 200 });

  it('accounts for every role, shown or hidden', () => {
    property((scenario) => {
      const layout = layoutScenario(scenario);
      const hidden = layout.cards.reduce((sum, { id }) => sum + layout.hiddenUnder(id), 0);
      expect(layout.cards.length + hidden).toBe(scenario.roles.length);
      for (const { id } of scenario.roles) expect(layout.card(layout.holderOf(id) ?? '?')).toBeDefined();
    });
  });

  it('hides as many as stood below', () => {
    property((scenario) => {
      const { arrangement: _, ...open } = scenario;
      const { standsBelow } = layoutScenario(open);
      for (const { id } of open.roles) {
        const layout = layoutScenario({ ...open, arrangement: { folded: [id] } });
        expect(layout.hiddenUnder(id)).toBe(standsBelow(id));
      }
    });
  });

  it('accounts for every line that joins two cards, in both kinds of layout', () => {
    property((scenario) => {
      for (const layout of [layoutScenario(scenario), layoutLayered(scenario).layout]) {
        const joining = scenario.lines.filter(({ manager, report }) => {
          const [from, to] = [layout.holderOf(manager), layout.holderOf(report)];
          if (manager === report || from === undefined || to === undefined) return false;
          return from !== to;
        });
        const drawn = layout.lines.reduce((sum, { more = 0 }) => sum + 1 + more, 0);
        expect(drawn).toBe(joining.length);
      }
    });
  });
});
