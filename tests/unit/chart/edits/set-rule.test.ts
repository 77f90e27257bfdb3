import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChartDocument, SEVERITIES } from '../../../../src/chart/chart.ts';
import { resetRules, setRule } from '../../../../src/chart/edits/set-rule.ts';
import { arbitraryDocument } from '../../../support/arbitrary-document.ts';
import { scenarioOf } from '../../../support/scenarios.ts';
import { deepFreeze } from '../../rules/random-charts.ts';

const bare: ChartDocument = deepFreeze({ title: 'Northwind', scenarios: [scenarioOf('ceo > cmo')] });
const set: ChartDocument = {
  ...bare,
  rules: new Map([
    ['two-bosses', 'off'],
    ['from-the-future', 'info'],
  ]),
};

describe('setRule', () => {
  it('states a setting beside the others, and another one in its place', () => {
    expect([...(setRule('no-owner', 'warning')(set).rules ?? [])]).toEqual([
      ['two-bosses', 'off'],
      ['from-the-future', 'info'],
      ['no-owner', 'warning'],
    ]);
    expect([...(setRule('two-bosses', 'error')(set).rules ?? [])][0]).toEqual(['two-bosses', 'error']);
  });

  it('never changes its input', () => {
    const before = new Map(set.rules);
    setRule('two-bosses', undefined)(set);
    setRule('two-bosses', 'error')(set);
    expect(set.rules).toEqual(before);
  });

  it('takes a setting back, the last one with the field', () => {
    const one = setRule('two-bosses', undefined)(set);
    expect(one.rules).toEqual(new Map([['from-the-future', 'info']]));
    expect(setRule('from-the-future', undefined)(one)).toStrictEqual(bare);
  });

  it('changes nothing for the setting a rule has', () => {
    expect(setRule('two-bosses', 'off')(set)).toBe(set);
    expect(setRule('no-owner', undefined)(set)).toBe(set);
    expect(setRule('no-owner', undefined)(bare)).toBe(bare);
  });

  it('is total: any id in any document, and only the rules differ', () => {
    const setting = fc.constantFrom(undefined, 'off' as const, ...SEVERITIES);
    fc.assert(
      fc.property(arbitraryDocument(), fc.string(), setting, (document, id, wanted) => {
        const { rules, ...rest } = setRule(id, wanted)(document);
        const { rules: before, ...same } = document;
        expect(rest).toEqual(same);
        expect(rules?.get(id)).toBe(wanted);
        for (const [other, stated] of before ?? []) if (other !== id) expect(rules?.get(other)).toBe(stated);
      }),
    );
  });
});

describe('resetRules', () => {
  it('gives back the rules it names and keeps the settings of all others', () => {
    expect(resetRules(['two-bosses', 'no-owner'])(set).rules).toEqual(new Map([['from-the-future', 'info']]));
    expect(resetRules(['two-bosses', 'from-the-future'])(set)).toStrictEqual(bare);
    expect(set.rules?.size).toBe(2);
  });

  it('changes nothing when none of them is set', () => {
    expect(resetRules(['no-owner'])(set)).toBe(set);
    expect(resetRules(['no-owner'])(bare)).toBe(bare);
    expect(resetRules([])(set)).toBe(set);
  });
});
