import { describe, expect, it } from 'vitest';
import { bannersOf, marksOnPage, severitiesOn } from '../../../../src/layout/deck/marks-on-page.ts';
import type { DeckMarks } from '../../../../src/layout/deck/page-draft.ts';
import { layoutScenario } from '../../../../src/layout/layout.ts';
import { scenarioOf } from '../../../support/scenarios.ts';

const NONE: DeckMarks = { roles: new Map(), lines: new Map(), strip: [] };
const layout = layoutScenario(scenarioOf('a > b, x; b > c, d; b ..> x', { arrangement: { folded: ['b'] } }));

describe('marksOnPage', () => {
  it('gathers on a folded card what is hidden below it, with the worst severity of all', () => {
    const marks = marksOnPage(
      new Map([
        ['a', { severity: 'info', count: 1 }],
        ['d', { severity: 'warning', count: 4 }],
        ['c', { severity: 'error', count: 2 }],
        ['b', { severity: 'info', count: 3 }],
        ['elsewhere', { severity: 'error', count: 9 }],
      ]),
      layout,
    );
    expect(Object.fromEntries(marks)).toEqual({
      a: { severity: 'info', count: 1 },
      b: { severity: 'error', count: 9 },
    });
  });
});

describe('bannersOf', () => {
  const strip = [
    { severity: 'warning', headline: 'Nobody' },
    { severity: 'info', headline: 'To consider' },
  ] as const;

  it('has what is wrong with the whole chart, and not what is only to be considered', () => {
    for (const part of ['whole', 'levels', 'folded', 'view'] as const)
      expect(bannersOf(strip, { part })).toEqual([strip[0]]);
  });

  it('has nothing above one branch: none of it is about its roles', () => {
    expect(bannersOf(strip, { part: 'branch' })).toEqual([]);
  });
});

describe('severitiesOn', () => {
  it('counts what is about the whole chart on the first page alone, where it is written', () => {
    const strip = [{ severity: 'error', headline: 'Nobody' }] as const;
    expect(severitiesOn({ ...NONE, strip }, layout, true)).toEqual(['error']);
    expect(severitiesOn({ ...NONE, strip }, layout, false)).toEqual([]);
  });

  it('counts solid lines that are the problem, and are drawn', () => {
    const of = (manager: string, report: string) =>
      severitiesOn({ ...NONE, lines: new Map([[manager, new Map([[report, 'warning']])]]) }, layout, false);
    expect(of('a', 'b')).toEqual(['warning']);
    expect(of('b', 'x')).toEqual([]);
    expect(of('b', 'c')).toEqual([]);
  });

  it('names the worst first', () => {
    const roles = new Map([
      ['a', { severity: 'info', count: 1 }],
      ['x', { severity: 'error', count: 1 }],
    ] as const);
    expect(severitiesOn({ ...NONE, roles }, layout, false)).toEqual(['error', 'info']);
  });
});
