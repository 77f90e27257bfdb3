import { expect, it } from 'vitest';
import { movesOf } from '../../../../src/editor/goals/moves.ts';
import { createProspects } from '../../../../src/editor/goals/prospects.ts';
import { card } from '../../../../src/editor/goals/sending.ts';
import { currentScenario } from '../../../../src/editor/derived.ts';
import { newEditor } from '../new-editor.ts';
import '../../../support/with-judge.ts';

it('works out each drop and each forecast once, when it is asked for', () => {
  const state = newEditor('ceo > cmo, coo; cmo > brand').store.getState();
  const sending = movesOf(currentScenario(state), ['cmo']);
  const asked: string[] = [];
  const prospects = createProspects(state, {
    ...sending,
    drops: (goal) => {
      asked.push(goal.kind);
      return sending.drops(goal);
    },
  });
  expect(asked).toEqual([]);
  const drops = prospects.drops(card('coo'));
  expect(prospects.drops(card('coo'))).toBe(drops);
  expect(asked).toEqual(['card']);
  const [drop] = drops;
  if (!drop) throw new Error('There is no drop');
  const forecast = prospects.forecast(drop);
  expect(forecast).not.toBeNull();
  expect(prospects.forecast(drop)).toBe(forecast);
});
