import { expect, it } from 'vitest';
import { unplacedWords } from '../../../src/editor/unplaced-words.ts';

it.each([
  [0, 0, '', ''],
  [1, 0, 'One has no boss yet', 'One role has no boss yet'],
  [8, 0, '8 have no boss yet', '8 roles have no boss yet'],
  [
    11,
    3,
    '8 have no boss yet, 3 stand in a circle of bosses',
    '8 roles have no boss yet, and 3 stand in a circle of bosses',
  ],
  [3, 3, '3 stand in a circle of bosses', '3 roles stand in a circle of bosses'],
])('of %i without a place, %i of them in circles, says what is so', (unplaced, circling, short, long) => {
  expect(unplacedWords({ unplaced, circling }, false)).toBe(short);
  expect(unplacedWords({ unplaced, circling }, true)).toBe(long);
});
