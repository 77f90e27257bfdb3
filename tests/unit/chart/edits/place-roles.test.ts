import { describe, expect, it } from 'vitest';
import { placeRoles, unplaceRoles } from '../../../../src/chart/edits/place-roles.ts';
import { indexOrg } from '../../../../src/chart/org-index.ts';
import { scenarioOf } from '../../../support/scenarios.ts';
import { deepFreeze } from '../../rules/random-charts.ts';

const chart = deepFreeze(scenarioOf('ceo > cmo, coo'));
const position = (scenario: typeof chart, id: string) => indexOrg(scenario).role(id)?.position;

describe('placing by hand', () => {
  it('puts cards on whole units, and passes over whoever is not there', () => {
    const places = new Map([
      ['cmo', { x: 10.4, y: -3.6 }],
      ['nobody', { x: 1, y: 1 }],
    ]);
    const after = placeRoles(places)(chart);
    expect(position(after, 'cmo')).toEqual({ x: 10, y: -4 });
    expect(after.roles).toHaveLength(3);
    expect(position(after, 'coo')).toBeUndefined();
  });

  it('changes nothing when nothing moves', () => {
    const after = placeRoles(new Map([['cmo', { x: 1, y: 2 }]]))(chart);
    expect(placeRoles(new Map([['cmo', { x: 1.2, y: 2 }]]))(after)).toBe(after);
    expect(placeRoles(new Map())(chart)).toBe(chart);
    expect(unplaceRoles(['cmo', 'coo'])(chart)).toBe(chart);
  });

  it('gives a card back to the chart', () => {
    const after = placeRoles(new Map([['cmo', { x: 1, y: 2 }]]))(chart);
    expect(unplaceRoles(['cmo'])(after).roles).toEqual(chart.roles);
  });
});
