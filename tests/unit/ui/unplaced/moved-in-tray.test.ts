import { expect, it } from 'vitest';
import { movedInTray } from '../../../../src/ui/unplaced/moved-in-tray.ts';

it.each([
  ['ArrowDown', { row: 6 }],
  ['ArrowUp', { row: 4 }],
  ['PageDown', { row: 9 }],
  ['PageUp', { row: 0 }],
  ['Home', { row: 0 }],
  ['End', { row: 9 }],
  ['ArrowRight', { row: 5, column: 'find' }],
  ['ArrowLeft', { row: 5, column: 'role' }],
  ['a', undefined],
])('%s leads from the sixth of ten rows to %o', (key, expected) => {
  expect(movedInTray(key, 5, 10)).toEqual(expected);
});

it('ends at either end', () => {
  expect(movedInTray('ArrowUp', 0, 10)).toEqual({ row: 0 });
  expect(movedInTray('ArrowDown', 9, 10)).toEqual({ row: 9 });
});
