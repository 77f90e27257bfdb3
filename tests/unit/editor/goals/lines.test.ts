import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dropsAt } from '../../../../src/editor/dropping/drops-at.ts';
import { type LineWay, linesOf } from '../../../../src/editor/goals/lines.ts';
import { card, goalKey } from '../../../../src/editor/goals/sending.ts';
import { scenarioOf } from '../../../support/scenarios.ts';
import { frozenScenario } from '../../chart/edits/random-edits.ts';

const CHART = scenarioOf('ceo > cmo, coo; cmo > brand, cx; coo > plant; brand ..> coo; lone');

const goalsOf = (id: string, way: LineWay, chart = CHART) =>
  linesOf(chart, id, way).goals.map((goal) => (goal.kind === 'card' ? goal.roleId : 'nobody'));
const effects = (id: string, way: LineWay, to: string) =>
  linesOf(CHART, id, way)
    .drops(card(to))
    .map(({ effect }) => effect);

describe('the lines from a role', () => {
  it('lead up to bosses, those near first, the one it has last', () => {
    expect(goalsOf('brand', 'up')).toEqual(['ceo', 'cx', 'coo', 'plant', 'lone', 'cmo']);
  });

  it('lead down to reports', () => {
    expect(goalsOf('cmo', 'down')).toEqual(['ceo', 'coo', 'plant', 'lone', 'brand', 'cx']);
  });

  it('do not lead where both stand already, or the other would close a circle', () => {
    const chart = scenarioOf('a > b, c; a ..> b; b > d; d ..> b');
    expect(goalsOf('b', 'up', chart)).toEqual(['c']);
    expect(goalsOf('a', 'down', chart)).toEqual(['d', 'c']);
    expect(goalsOf('gone', 'up', chart)).toEqual([]);
  });

  it('are dotted first, whether there is a boss already or none', () => {
    expect(effects('cx', 'up', 'coo')).toEqual([
      'Title of cx gets a dotted line to Title of coo',
      'Title of cx reports to Title of coo instead',
      'Title of cx reports to both Title of cmo and Title of coo',
    ]);
    expect(effects('lone', 'up', 'coo')).toEqual([
      'Title of lone gets a dotted line to Title of coo',
      'Title of lone reports to Title of coo',
    ]);
    expect(effects('coo', 'down', 'cx')[0]).toBe('Title of cx gets a dotted line to Title of coo');
  });

  it('say what they mean as a sentence, and ask', () => {
    const sending = linesOf(CHART, 'cx', 'up');
    const [drop] = sending.drops(card('coo'));
    expect(drop && sending.sentence(drop)).toBe(drop?.effect);
    expect(sending.question).toBe('What does this line mean?');
    expect(sending.subject).toBe('Title of cx');
  });

  it('are all those a drag can draw', () => {
    fc.assert(
      fc.property(frozenScenario(), fc.nat(), fc.constantFrom<LineWay>('up', 'down'), (scenario, at, way) => {
        const role = scenario.roles[at % Math.max(1, scenario.roles.length)];
        if (!role) return;
        const source = { kind: 'line', roleId: role.id, end: way === 'up' ? 'report' : 'manager' } as const;
        const possible = [...new Set(scenario.roles.map(({ id }) => id))]
          .map(card)
          .filter((goal) => dropsAt(scenario, source, goal).length > 0);
        const { goals } = linesOf(scenario, role.id, way);
        expect(goals.map(goalKey).sort()).toEqual(possible.map(goalKey).sort());
      }),
      { numRuns: 200 },
    );
  });
});
