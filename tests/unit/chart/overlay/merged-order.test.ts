import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergedOrder } from '../../../../src/chart/overlay/merged-order.ts';

const merged = (before: string, after: string, gone = /./) =>
  mergedOrder({
    before: before.split(''),
    after: after.split(''),
    keyOf: (letter) => letter,
    isOld: (letter) => gone.test(letter),
  }).join('');

describe('two orders merged', () => {
  it.each([
    ['abc', 'abc', 'abc'],
    ['xabc', 'abc', 'xabc'],
    ['axybz', 'ab', 'axybz'],
    ['axb', 'ba', 'bax'],
    ['abc', '', 'abc'],
    ['', 'abc', 'abc'],
    ['ab', 'anb', 'anb'],
    ['axb', 'anb', 'axnb'],
  ])('%s and %s are %s', (before, after, expected) => {
    expect(merged(before, after)).toBe(expected);
  });

  it('leave out what is not wanted', () => {
    expect(merged('axyb', 'ab', /x/)).toBe('axb');
  });

  it('have the second order within them', () => {
    const letters = fc.shuffledSubarray('abcdefgh'.split('')).map((list) => list.join(''));
    fc.assert(
      fc.property(letters, letters, (before, after) => {
        const result = merged(before, after);
        expect(
          result
            .split('')
            .filter((letter) => after.includes(letter))
            .join(''),
        ).toBe(after);
        expect(result.split('').toSorted()).toEqual([...new Set((before + after).split(''))].toSorted());
      }),
    );
  });
});
