import { describe, expect, it } from 'vitest';
import { holderOf, meansVacant } from '../../../src/chart/vacancy.ts';

describe('what is written as a holder', () => {
  it.each([
    'Vacant',
    ' vacant ',
    'NOT IN  POST',
    'TBH',
    'TBD',
    'N.N.',
    'Unbesetzt',
    'Poste à pourvoir',
    'Open position',
  ])('says the post is vacant: %s', (text) => {
    expect(meansVacant(text)).toBe(true);
    expect(holderOf(text)).toEqual({ person: undefined, vacant: true });
  });

  it.each(['Vacanti', 'Olivia Open', 'Vacant Smith', 'Ann Tba'])('is a name: %s', (text) => {
    expect(holderOf(` ${text} `)).toEqual({ person: text });
  });

  it('fills a vacant post, and names another interim where there is one', () => {
    expect(holderOf('Ann Lee', { vacant: true })).toEqual({ person: 'Ann Lee', vacant: undefined });
    expect(holderOf('Ann Lee', { vacant: true, person: 'Bo' })).toEqual({ person: 'Ann Lee' });
  });

  it('is nobody when nothing is written, which says nothing of a vacancy', () => {
    expect(holderOf('  ')).toEqual({ person: undefined });
  });
});
