import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../../src/chart/chart.ts';
import { drawLine, removeLine, sameLine, setLine } from '../../../../src/chart/edits/lines.ts';
import { scenarioOf } from '../../../support/scenarios.ts';
import { deepFreeze } from '../../rules/random-charts.ts';
import { frozenScenario } from './random-edits.ts';

const chart = deepFreeze(
  scenarioOf('ceo > cmo; ceo > coo; coo ..> cmo: metrics; cmo > agent; cmo ..> agent'),
);
const solid = { manager: 'ceo', report: 'cmo', kind: 'solid' } as const;
const dotted = { manager: 'coo', report: 'cmo', kind: 'dotted' } as const;

describe('drawLine', () => {
  it('draws a second solid boss, a circle, or a dotted line beside a solid one', () => {
    for (const line of [
      { manager: 'coo', report: 'cmo', kind: 'solid' },
      { manager: 'agent', report: 'ceo', kind: 'solid' },
      { ...solid, kind: 'dotted', purpose: 'metrics' },
    ] as const) {
      expect(drawLine(line)(chart).lines).toEqual([...chart.lines, line]);
    }
  });

  it.each([
    ['itself', 'ceo', 'ceo', 'solid'],
    ['nowhere', 'ceo', 'gone', 'solid'],
    ['nowhere, from nowhere', '__proto__', 'cmo', 'dotted'],
    ['where one of its kind stands', 'coo', 'cmo', 'dotted'],
  ] as const)('draws no line to %s', (_what, manager, report, kind) => {
    expect(drawLine({ manager, report, kind })(chart)).toBe(chart);
  });
});

describe('removeLine', () => {
  it('removes the line of that kind only', () => {
    const after = removeLine({ manager: 'cmo', report: 'agent', kind: 'dotted' })(chart);
    expect(after.lines).toEqual(chart.lines.slice(0, -1));
    expect(after.roles).toBe(chart.roles);
  });

  it('changes nothing when the line is gone', () => {
    expect(removeLine({ ...solid, kind: 'dotted' })(chart)).toBe(chart);
    expect(removeLine({ manager: 'cmo', report: 'ceo', kind: 'solid' })(chart)).toBe(chart);
  });

  it('takes back what drawing did', () => {
    fc.assert(
      fc.property(frozenScenario(), fc.nat(), fc.nat(), (scenario, one, other) => {
        const at = (index: number) =>
          scenario.roles[index % Math.max(1, scenario.roles.length)]?.id ?? 'gone';
        const line = { manager: at(one), report: at(other), kind: 'dotted' } as const;
        const drawn = drawLine(line)(scenario);
        if (drawn !== scenario) expect(removeLine(line)(drawn)).toEqual(scenario);
      }),
    );
  });
});

describe('setLine', () => {
  const lineOf = (scenario: Scenario, at: number) => scenario.lines[at];

  it('changes kind and purpose in place', () => {
    expect(lineOf(setLine(solid, { kind: 'dotted', purpose: ' metrics ' })(chart), 0)).toEqual({
      ...solid,
      kind: 'dotted',
      purpose: 'metrics',
    });
    expect(lineOf(setLine(dotted, { kind: 'solid' })(chart), 2)).toEqual({
      ...dotted,
      kind: 'solid',
      purpose: 'metrics',
    });
  });

  it('takes an empty purpose as "not stated"', () => {
    expect(lineOf(setLine(dotted, { purpose: '  ' })(chart), 2)).toEqual(dotted);
  });

  it.each([
    ['the line is gone', { ...solid, manager: 'gone' }, { kind: 'dotted' as const }],
    [
      'a line of the new kind stands',
      { ...solid, manager: 'cmo', report: 'agent' },
      { kind: 'dotted' as const },
    ],
    ['nothing is asked', dotted, {}],
    ['all is so already', dotted, { kind: 'dotted' as const, purpose: 'metrics' }],
    ['a purpose differs by blanks at its ends', dotted, { purpose: ' metrics ' }],
    ['there is no purpose and none is given', solid, { purpose: '' }],
  ])('changes nothing when %s', (_what, key, patch) => {
    expect(setLine(key, patch)(chart)).toBe(chart);
  });

  it('leaves a purpose as the file has it unless a new one is given', () => {
    for (const purpose of ['', ' metrics ']) {
      const odd = deepFreeze({ ...chart, lines: [{ ...dotted, purpose }] });
      expect(setLine(dotted, {})(odd)).toBe(odd);
      expect(setLine(dotted, { purpose })(odd)).toBe(odd);
      expect(setLine(dotted, { kind: 'solid' })(odd).lines).toEqual([{ ...dotted, kind: 'solid', purpose }]);
    }
  });
});

describe('sameLine', () => {
  it('asks for the ends and the kind, not for the purpose', () => {
    expect(sameLine(solid, { ...solid })).toBe(true);
    expect(sameLine(solid, Object.assign({ purpose: 'x' }, solid))).toBe(true);
    expect(sameLine(solid, { ...solid, kind: 'dotted' })).toBe(false);
    expect(sameLine(solid, { ...solid, manager: 'cmo', report: 'ceo' })).toBe(false);
  });
});
