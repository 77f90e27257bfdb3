import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from '../../../src/cli/json-fault.ts';

describe('jsonFault', () => {
  it.each([
    ['{"a" 1}', 'line 1, column 6'],
    ['{\n  "a": 1,\n}', 'line 3, column 1'],
    ['[1, 2,, 3]', 'line 1, column 7'],
    ['[1 2]', 'line 1, column 4'],
    ['{"a": tru}', 'line 1, column 7'],
    ['{a: 1}', 'line 1, column 2'],
    ['{"a": 01}', 'line 1, column 7'],
    ['{"a": "x\ny"}', 'line 1, column 7'],
    ['[1] 2', 'line 1, column 5'],
    ['[1}', 'line 1, column 3'],
    ['hello', 'line 1, column 1'],
    ['{"a": [1, 2\n', 'the end of the file (line 2): it stops too early'],
    ['', 'the end of the file (line 1): it stops too early'],
  ])('finds it in %j', (text, place) => {
    expect(jsonFault(text)).toBe(place);
  });

  it('finds none where there is none, and one where there is one', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, at) => {
        expect(jsonFault(json)).toBeUndefined();
        const broken = `${json.slice(0, at % (json.length + 1))}\u0001${json.slice(at % (json.length + 1))}`;
        expect(jsonFault(broken)).toBeDefined();
      }),
    );
  });

  it('copes with a large text', () => {
    const text = 'a\\n\u0080'.repeat(2_000_000);
    expect(jsonFault(`["${text}", ${'['.repeat(100_000)}`)).toContain('end of the file');
    expect(jsonFault(`["${text}`)).toBe('line 1, column 2');
  });
});
