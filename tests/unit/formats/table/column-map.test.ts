import { expect, it } from 'vitest';
import { withDecision } from '../../../../src/formats/table/column-map.ts';

const decided = new Map<number, string | null>([
  [0, 'manager'],
  [1, 'dotted'],
  [2, null],
]);

it('gives a field to the column it was chosen for last', () => {
  expect([...withDecision(decided, 3, 'manager')]).toEqual([
    [1, 'dotted'],
    [2, null],
    [3, 'manager'],
  ]);
});

it('lets several columns hold dotted lines, and several be kept', () => {
  expect(withDecision(decided, 3, 'dotted').get(1)).toBe('dotted');
  expect([...withDecision(decided, 1, null)].filter(([, field]) => field === null)).toHaveLength(2);
});
