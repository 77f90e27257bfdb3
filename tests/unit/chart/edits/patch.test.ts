import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameValue, withoutAbsent } from '../../../../src/chart/edits/patch.ts';

describe('withoutAbsent', () => {
  it('drops what is undefined and keeps every other "nothing"', () => {
    const value = withoutAbsent({ a: undefined, b: null, c: 0, d: '', e: false, f: [] });
    expect(Object.entries(value)).toEqual([
      ['b', null],
      ['c', 0],
      ['d', ''],
      ['e', false],
      ['f', []],
    ]);
  });

  it('takes __proto__ as a key like any other', () => {
    const value = withoutAbsent(JSON.parse('{"__proto__": {"polluted": true}, "a": 1}') as object);
    expect(Object.keys(value)).toEqual(['__proto__', 'a']);
    expect(value).not.toHaveProperty('polluted');
  });
});

describe('sameValue', () => {
  it.each([
    [undefined, undefined],
    [Number.NaN, Number.NaN],
    [
      { x: 1, y: 2 },
      { y: 2, x: 1 },
    ],
    [[['a']], [['a']]],
    [new Map([['a', [1]]]), new Map([['a', [1]]])],
  ])('%j says the same as %j', (a, b) => {
    expect(sameValue(a, b)).toBe(true);
  });

  it.each([
    [undefined, null],
    [undefined, false],
    ['1', 1],
    [[], {}],
    [[], new Map()],
    [{}, new Map()],
    [{ x: 1 }, { x: 1, y: undefined }],
    [{ x: undefined }, { y: undefined }],
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    [['a'], ['a', 'a']],
    [new Map([['a', 1]]), new Map([['a', 2]])],
    [new Map([['a', 1]]), new Map([['b', 1]])],
  ])('%j says another thing than %j', (a, b) => {
    expect(sameValue(a, b)).toBe(false);
    expect(sameValue(b, a)).toBe(false);
  });

  it('agrees with the text of any two JSON values', () => {
    const small = fc.jsonValue({ maxDepth: 2 }).map((value): unknown => JSON.parse(JSON.stringify(value)));
    fc.assert(
      fc.property(small, small, (a, b) => {
        expect(sameValue(a, structuredClone(a))).toBe(true);
        if (sameValue(a, b)) expect(a).toEqual(b);
      }),
    );
  });
});
