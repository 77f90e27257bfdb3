import { describe, expect, it } from 'vitest';
import { comparedTitle } from '../../../../src/rules/shared/same-title.ts';

describe('comparedTitle', () => {
  it.each([
    ['Head of Tax', 'head of tax'],
    ['  HEAD of Tax, (EMEA) ', 'head of tax emea'],
    ['Directrice de l’Expérience', 'directrice de l experience'],
    ['Vice-President', 'vice president'],
    ['R&D', 'r d'],
    ['Leitung 2', 'leitung 2'],
    ['— !', ''],
    ['', ''],
  ])('reads %j as %j', (title, compared) => {
    expect(comparedTitle(title)).toBe(compared);
    expect(comparedTitle(title)).toBe(compared);
  });

  it('keeps every word of a long title', () => {
    expect(comparedTitle(`${'a '.repeat(400)}b`)).not.toBe(comparedTitle(`${'a '.repeat(400)}c`));
  });
});
