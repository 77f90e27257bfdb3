import { describe, expect, it } from 'vitest';
import { toldChanges } from '../../../../src/formats/changes/told-changes.ts';
import type { JudgementComparison } from '../../../../src/rules/compare-judgements.ts';
import type { Finding } from '../../../../src/rules/finding.ts';
import { selectedWords } from '../../../../src/editor/comparing/selected-words.ts';
import { scenarioOf } from '../../../support/scenarios.ts';

const before = scenarioOf('ceo > a, b; a > c');
const after = scenarioOf('ceo > b, a; b > c');
const all = toldChanges(before, after);

function finding(
  headline: string,
  roles: readonly string[],
  severity: Finding['severity'] = 'warning',
): Finding {
  return {
    rule: headline,
    severity,
    roles,
    related: [],
    lines: [],
    about: [],
    headline,
    message: headline,
    dismissed: false,
  };
}

const NONE: JudgementComparison = { fixed: [], introduced: [], remaining: [] };
const words = (id: string, findings: JudgementComparison | undefined = NONE, listed = all) =>
  selectedWords(id, { before, after }, { all, listed }, findings);

describe('selectedWords', () => {
  it('says that a role is the same in both, also in its findings', () => {
    expect(words('ceo')).toEqual({
      role: 'Title of ceo is the same in both.',
      findings: 'No findings in either.',
    });
  });

  it('leaves it to the list to tell of one that is different', () => {
    expect(words('c')).toBeUndefined();
  });

  it('says that changes are left out by the filter', () => {
    expect(words('c', NONE, [])?.role).toBe('Title of c has 1 change that the filter leaves out.');
  });

  it('says that only the order of its team is another', () => {
    expect(words('a')?.role).toBe('Title of a is the same in both; its team stands in another order.');
  });

  it('counts findings that are the same, and leads to the first', () => {
    const wide = finding('Too wide', ['ceo', 'a']);
    const told = words('ceo', { ...NONE, remaining: [{ from: 'warning', finding: wide }] });
    expect(told).toMatchObject({ findings: '1 finding, the same in both.', finding: wide });
    expect(words('b', { ...NONE, remaining: [{ from: 'warning', finding: wide }] })?.finding).toBeUndefined();
  });

  it('says how its findings differ, and leads to one that does', () => {
    const gone = finding('Gone', ['ceo']);
    const told = words('ceo', {
      fixed: [gone],
      introduced: [finding('Elsewhere', ['b']), finding('New', ['ceo'])],
      remaining: [
        { from: 'error', finding: finding('Milder', ['ceo']) },
        { from: 'warning', finding: finding('Same', ['ceo']) },
      ],
    });
    expect(told).toMatchObject({
      findings: 'Its findings differ: 1 fixed, 1 new, 1 changed.',
      finding: gone,
    });
  });

  it('says nothing of findings while the rules are on their way, and nothing of a role that is gone', () => {
    expect(selectedWords('ceo', { before, after }, { all, listed: all }, undefined)).toEqual({
      role: 'Title of ceo is the same in both.',
    });
    expect(words('nobody')).toBeUndefined();
  });
});
