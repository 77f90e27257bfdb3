import { describe, expect, it } from 'vitest';
import { findGoals } from '../../../../src/editor/goals/find-goals.ts';
import { movesOf } from '../../../../src/editor/goals/moves.ts';
import { scenarioOf } from '../../../support/scenarios.ts';

const CHART = scenarioOf('ceo > cmo, coo; cmo > brand', {
  roles: {
    ceo: { title: 'Chief Executive Officer' },
    cmo: { title: 'Chief Marketing Officer' },
    coo: { title: 'Chief Operating Officer', person: 'Owen Nobbs' },
    brand: { title: 'Head of Brand', department: 'Marketing' },
  },
});
const { goals } = movesOf(CHART, ['coo']);
const found = (typed: string) =>
  findGoals(CHART, goals, typed).map((goal) => (goal.kind === 'card' ? goal.roleId : 'nobody'));

describe('findGoals', () => {
  it('gives all in their order while nothing is typed', () => {
    expect(findGoals(CHART, goals, ' ')).toBe(goals);
    expect(found('')).toEqual(['cmo', 'brand', 'nobody']);
  });

  it.each([
    ['marketing', ['cmo', 'brand']],
    ['head', ['brand']],
    // Neither the role that moves nor the boss it has.
    ['operating', []],
    ['executive', []],
    ['nobody', ['nobody']],
    ['its own', ['nobody']],
    ['body', []],
    ['nobody chief', []],
  ])('finds for %j %j', (typed, ids) => {
    expect(found(typed)).toEqual(ids);
  });

  it('does not offer the empty canvas where it is no goal', () => {
    const top = movesOf(scenarioOf('a; b'), ['a']);
    expect(findGoals(scenarioOf('a; b'), top.goals, 'nobody')).toEqual([]);
  });
});
