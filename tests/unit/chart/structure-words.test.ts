import { describe, expect, it } from 'vitest';
import type { Role } from '../../../src/chart/chart.ts';
import { indexOrg } from '../../../src/chart/org-index.ts';
import { BANDS, measureStructure } from '../../../src/chart/spans.ts';
import {
  bandName,
  besides,
  headcountWords,
  layerName,
  spanWords,
  structureFigures,
} from '../../../src/chart/structure-words.ts';
import { scenarioOf } from '../../support/scenarios.ts';

const measured = (text: string, roles: Readonly<Record<string, Partial<Role>>> = {}) =>
  measureStructure(indexOrg(scenarioOf(text, { roles })));
const figures = (...given: Parameters<typeof measured>) =>
  structureFigures(measured(...given)).map(({ name, value }) => `${value} ${name}`);

describe('the words for a structure', () => {
  it('are four figures, in the singular where there is one', () => {
    expect(figures('a > b', { b: { vacant: true, staff: 1200 } })).toEqual([
      '2 roles',
      '2 layers',
      '1 vacant',
      '1,200 headcount',
    ]);
    expect(figures('a')).toEqual(['1 role', '1 layer', '0 vacant', '– headcount']);
  });

  it.each([
    [{ heads: 0, stating: 0, silent: 4 }, /^No role states how many/],
    [{ heads: 9, stating: 1, silent: 1 }, /^1 role states the heads of the team, 1 does not\. A team within/],
    [{ heads: 9, stating: 2, silent: 3 }, /^2 roles state the heads of the team, 3 do not\./],
    [{ heads: 9, stating: 2, silent: 0 }, /^2 roles state the heads of the team\./],
  ])('say how far a headcount goes: %j', (headcount, words) => {
    expect(headcountWords(headcount)).toMatch(words);
  });

  it('name layers and bands', () => {
    expect(layerName(0)).toBe('Layer 1');
    expect(BANDS.map(bandName)).toEqual(['1', '2–3', '4–7', '8–12', '13+']);
  });

  it('give the average span and the widest, where anybody leads anybody', () => {
    expect(spanWords(measured('a > b, c, d; b > e'))).toBe('2.0 on average, 3 at most');
    expect(spanWords(measured('a; b'))).toBeUndefined();
  });

  it('list besides what there is any of', () => {
    const others = besides(measured('a > b; c > d; d > c', { b: { vacant: true } }));
    expect(others.map(({ name, roles }) => [name, roles.map(({ id }) => id)])).toEqual([
      ['Vacant', ['b']],
      ['Not under the top', ['c', 'd']],
    ]);
    expect(besides(measured('a > b'))).toEqual([]);
  });
});
