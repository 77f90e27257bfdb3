import { describe, expect, it } from 'vitest';
import { rolesToGoTo } from '../../../../src/editor/commands/roles-to-go-to.ts';
import { largeScenario, scenarioOf } from '../../../support/scenarios.ts';

const CHART = scenarioOf('ceo > sales, gopher', {
  roles: {
    ceo: { title: 'Chief Executive Officer' },
    sales: { title: 'Head of Sales', person: 'Ada Osei' },
    gopher: { title: 'Gopher' },
  },
});

describe('rolesToGoTo', () => {
  it.each([
    ['', []],
    ['sales', ['sales']],
    ['ada', ['sales']],
    ['go to sales', ['sales']],
    ['Go sales', ['sales']],
    ['go to', []],
    ['gopher', ['gopher']],
    ['nobody', []],
  ])('gives for %j %j', (typed, ids) => {
    expect(rolesToGoTo(CHART, typed)).toEqual(ids);
  });

  it('gives a few of many', () => {
    expect(
      rolesToGoTo(
        largeScenario(100, () => 0),
        'role',
      ),
    ).toHaveLength(8);
  });
});
