import { describe, expect, it } from 'vitest';
import {
  isTyped,
  NOTHING_TYPED,
  rowTyped,
  typedBack,
  typedOn,
} from '../../../../src/editor/outline/type-ahead.ts';

const TITLES = ['Head of Sales', 'Head of Service', 'Éditeur', 'Analyst', 'Head of IT'];
const find = (typed: string, from: number) =>
  rowTyped(typed, TITLES.length, (row) => TITLES[row] ?? '', from);

describe('what is typed', () => {
  it('belongs together within half a second', () => {
    const first = typedOn(NOTHING_TYPED, 'H', 1_000);
    const second = typedOn(first, 'É', 1_500);
    expect(second.text).toBe('he');
    expect(typedOn(second, 'a', 2_001).text).toBe('a');
  });

  it('is made of letters, digits, and blanks between them', () => {
    const begun = typedOn(NOTHING_TYPED, 'h', 100);
    expect(['a', 'Ä', '7', '顧'].every((key) => isTyped(key, NOTHING_TYPED, 100))).toBe(true);
    expect(['Enter', '+', '-', '*', '/', '?', ' '].some((key) => isTyped(key, NOTHING_TYPED, 100))).toBe(
      false,
    );
    expect(isTyped(' ', begun, 600)).toBe(true);
    expect(isTyped(' ', begun, 601)).toBe(false);
  });

  it('loses its last sign to Backspace, which means something else before and later', () => {
    const begun = typedOn(typedOn(NOTHING_TYPED, 'h', 100), 'é', 200);
    expect(isTyped('Backspace', begun, 700)).toBe(true);
    expect(isTyped('Backspace', begun, 701)).toBe(false);
    expect(isTyped('Backspace', NOTHING_TYPED, 100)).toBe(false);
    expect(typedBack(begun, 300)).toEqual({ text: 'h', at: 300 });
    const nothingLeft = typedBack(typedBack(begun, 300), 400);
    expect(isTyped('Backspace', nothingLeft, 900)).toBe(true);
    expect(isTyped('Backspace', nothingLeft, 901)).toBe(false);
    expect(isTyped(' ', nothingLeft, 500)).toBe(false);
  });
});

describe('the row that is meant', () => {
  it.each([
    ['h', -1, 0],
    ['h', 0, 1],
    ['h', 4, 0],
    ['hh', 1, 4],
    ['head of s', 0, 0],
    ['head of se', 0, 1],
    ['head of s', 1, 1],
    ['head of sa', 1, 0],
    ['e', 0, 2],
    ['x', 0, -1],
    ['', 0, -1],
    ['sales', 0, -1],
  ])('for “%s” from row %i is %i', (typed, from, row) => {
    expect(find(typed, from)).toBe(row);
  });

  it('is none where there are no rows', () => {
    expect(rowTyped('a', 0, () => '', -1)).toBe(-1);
  });
});
