import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dropsAt } from '../../../../src/editor/dropping/drops-at.ts';
import { movesOf } from '../../../../src/editor/goals/moves.ts';
import { CANVAS, card, type Goal, goalKey, type Sending } from '../../../../src/editor/goals/sending.ts';
import { indexOrg } from '../../../../src/chart/org-index.ts';
import { scenarioOf } from '../../../support/scenarios.ts';
import { frozenScenario } from '../../chart/edits/random-edits.ts';

const CHART = scenarioOf('ceo > cmo, coo, cfo; cmo > brand, cx; coo > plant; lone');

const goalsOf = ({ goals }: Sending) => goals.map((goal) => (goal.kind === 'card' ? goal.roleId : 'nobody'));
const bossOf = (sending: Sending, goal: Goal, id: string) => {
  const [drop] = sending.drops(goal);
  return (
    drop &&
    indexOrg(drop.edit(CHART))
      .bosses(id)
      .map((boss) => boss.id)
  );
};

describe('the moves of one role', () => {
  it('lead to those near it first, and not to its boss, itself or its branch', () => {
    expect(goalsOf(movesOf(CHART, ['brand']))).toEqual([
      'ceo',
      'cx',
      'coo',
      'plant',
      'cfo',
      'lone',
      'nobody',
    ]);
    expect(goalsOf(movesOf(CHART, ['cmo']))).toEqual(['coo', 'cfo', 'plant', 'lone', 'nobody']);
  });

  it('of a role without a boss lead under others only, and nowhere from the top of everybody', () => {
    expect(goalsOf(movesOf(CHART, ['lone']))).toEqual(['ceo', 'cmo', 'brand', 'cx', 'coo', 'plant', 'cfo']);
    expect(goalsOf(movesOf(scenarioOf('a > b; b > c'), ['a']))).toEqual([]);
    expect(goalsOf(movesOf(CHART, ['gone']))).toEqual([]);
    expect(goalsOf(movesOf(CHART, []))).toEqual([]);
  });

  it('mean what a drag there means', () => {
    const sending = movesOf(CHART, ['cmo']);
    const meant = dropsAt(CHART, { kind: 'card', roleId: 'cmo' }, { kind: 'card', roleId: 'coo' });
    expect(sending.drops(card('coo')).map(({ label, choice }) => [label, choice])).toEqual(
      meant.map(({ label, choice }) => [label, choice]),
    );
    expect(meant).toHaveLength(2);
    expect(sending.question).toBe('What moves?');
    const [usual] = sending.drops(card('coo'));
    expect(usual && sending.sentence(usual)).toBe('Title of cmo reports to Title of coo');
    expect(bossOf(sending, CANVAS, 'cmo')).toEqual([]);
  });

  it('lead to one of two bosses, which means leaving the other', () => {
    expect(goalsOf(movesOf(scenarioOf('a > c; b > c'), ['c']))).toEqual(['a', 'b', 'nobody']);
  });

  it('are all those a drag can make, but to the boss it has', () => {
    fc.assert(
      fc.property(frozenScenario(), fc.nat(), (scenario, at) => {
        const role = scenario.roles[at % Math.max(1, scenario.roles.length)];
        if (!role) return;
        const { goals, drops } = movesOf(scenario, [role.id]);
        const bosses = indexOrg(scenario).bosses(role.id);
        const source = { kind: 'card', roleId: role.id } as const;
        const possible = [...new Set(scenario.roles.map(({ id }) => id))]
          .filter((id) => bosses.length !== 1 || bosses[0]?.id !== id)
          .map(card)
          .concat([CANVAS])
          .filter((goal) => dropsAt(scenario, source, goal).length > 0);
        expect(goals.map(goalKey).sort()).toEqual(possible.map(goalKey).sort());
        for (const goal of goals) expect(drops(goal)).not.toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the moves of several roles', () => {
  it('take the heads along with their branches, in one step', () => {
    const sending = movesOf(CHART, ['brand', 'cmo', 'cfo']);
    expect(sending.subject).toBe('2 roles');
    expect(goalsOf(sending)).toEqual(['coo', 'plant', 'lone', 'nobody']);
    const [drop, ...others] = sending.drops(card('coo'));
    expect(others).toEqual([]);
    expect(drop && [drop.label, sending.sentence(drop)]).toEqual([
      'Move 2 roles',
      '2 roles report to Title of coo',
    ]);
    const org = drop && indexOrg(drop.edit(CHART));
    expect(org?.reports('coo').map(({ id }) => id)).toEqual(['plant', 'cmo', 'cfo']);
    expect(org?.reports('cmo').map(({ id }) => id)).toEqual(['brand', 'cx']);
  });

  it('leave alone who is there already', () => {
    const sending = movesOf(CHART, ['brand', 'coo']);
    expect(goalsOf(sending)).toContain('ceo');
    const [drop] = sending.drops(card('ceo'));
    expect(
      drop &&
        indexOrg(drop.edit(CHART))
          .reports('ceo')
          .map(({ id }) => id),
    ).toEqual(['cmo', 'coo', 'cfo', 'brand']);
  });

  it('lead away from all bosses too', () => {
    const [drop] = movesOf(CHART, ['brand', 'lone']).drops(CANVAS);
    expect(drop?.effect).toBe('stand on their own');
    expect(drop && indexOrg(drop.edit(CHART)).roots.map(({ id }) => id)).toEqual(['ceo', 'brand', 'lone']);
  });
});
