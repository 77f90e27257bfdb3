import { describe, expect, it } from 'vitest';
import { fixesOf } from '../../../../src/rules/fixes.ts';
import { lint } from '../../../../src/rules/lint.ts';
import { chartOf, findingsOf, verdicts } from '../outline-charts.ts';

const rule = 'dual-hatted-executive';
const two = 'CEO (Ada)\n  CFO (Bo)\n  HR Director (Bo)';

describe(rule, () => {
  it('names the person and the roles', () => {
    expect(findingsOf(rule, two)).toMatchObject([
      {
        severity: 'info',
        roles: ['cfo', 'hr-director'],
        related: [],
        message: 'Bo holds CFO and HR Director.',
      },
    ]);
    expect(findingsOf(rule, two)[0]).not.toHaveProperty('severityReason');
  });

  it('gives one finding a person, however many hats', () => {
    expect(
      verdicts(rule, 'CEO (Ada)\n  CFO (Bo)\n  CIO (Ada)\n  HR Director (Bo)\n  Tax Director (Bo)'),
    ).toEqual(['info: ceo, cio', 'info: cfo, hr-director, tax-director']);
  });

  it('compares names without case and surrounding space', () => {
    expect(verdicts(rule, two.replace('CFO (Bo)', 'CFO ( BO )'))).toEqual(['info: cfo, hr-director']);
    expect(verdicts(rule, two.replace('CFO (Bo)', 'CFO (Bo Li)'))).toEqual([]);
    expect(verdicts(rule, two.replace('CFO (Bo)', 'CFO (Ada & Bo)'))).toEqual([]);
  });

  it('counts an interim and a planned role', () => {
    expect(verdicts(rule, two.replace('CFO (Bo)', 'CFO (Bo) [vacant]'))).toHaveLength(1);
    expect(verdicts(rule, two.replace('CFO (Bo)', 'CFO (Bo) [planned]'))).toHaveLength(1);
  });

  it.each([
    ['nobody is named', 'CEO\n  CFO\n  HR Director'],
    ['one role is a head’s', two.replace('HR Director', 'Head of HR')],
    ['one box is a committee’s', two.replace('HR Director (Bo)', 'Audit committee (Bo) [body]')],
    ['one role is the owner', two.replace('HR Director (Bo)', 'HR Director (Bo) [accountable: cx]')],
    ['one role leads by its title', two.replace('HR Director', 'Chief Customer Officer')],
    [
      'the owner is the top',
      two.replace('CEO (Ada)', 'CEO (Bo) [accountable: cx]').replace('CFO (Bo)', 'CFO'),
    ],
  ])('is silent where %s', (_case, outline) => {
    expect(verdicts(rule, outline)).toEqual([]);
  });

  it('leaves whoever is the lead to another rule, whatever else that person holds', () => {
    expect(verdicts(rule, `${two}\n  Chief Customer Officer (Bo)`)).toEqual([]);
    expect(verdicts(rule, `${two}\n  Head of Customer Experience (Bo)`)).toEqual(['info: cfo, hr-director']);
  });

  it('leaves heads out of the finding', () => {
    expect(verdicts(rule, `${two}\n  Head of Tax (Bo)`)).toEqual(['info: cfo, hr-director']);
    expect(verdicts(rule, `${two}\n  Head of Tax (Bo) [level: director]`)).toEqual([
      'info: cfo, hr-director, head-of-tax',
    ]);
  });

  it('is silent in a small organisation only', () => {
    expect(verdicts(rule, two, { size: 'small' })).toEqual([]);
    expect(verdicts(rule, two, { size: 'medium' })).toHaveLength(1);
  });

  describe('is a warning where a customer role meets', () => {
    const meeting = (customer: string, other: string) =>
      `CEO\n  Chief Customer Officer [accountable: cx]\n  ${customer} (Bo)\n  ${other} (Bo)`;

    it.each([
      ['Sales Director', 'sales'],
      ['Marketing Director', 'marketing'],
      ['IT Director', 'IT'],
      ['Operations Director', 'operations'],
    ])('%s', (other, words) => {
      for (const customer of ['Customer Services Director', 'Customer Experience Director']) {
        const [finding] = findingsOf(rule, meeting(customer, other));
        expect(finding).toMatchObject({
          severity: 'warning',
          severityReason: `One hat is a customer role, the other in ${words}.`,
        });
      }
    });

    it.each(['Finance Director', 'Digital Director', 'Tax Director', 'Customer Experience Director'])(
      'but not %s',
      (other) => {
        expect(findingsOf(rule, meeting('Customer Services Director', other))[0]?.severity).toBe('info');
      },
    );

    it('but not two of the others', () => {
      expect(findingsOf(rule, meeting('Sales Director', 'IT Director'))[0]?.severity).toBe('info');
    });
  });

  it('offers to leave one vacant, the first kept first, or to merge', () => {
    const { document, scenario } = chartOf(two);
    const [finding] = lint(document, scenario).findings.filter((found) => found.rule === rule);
    if (!finding) throw new Error('No finding');
    const fixes = fixesOf(document, scenario, finding);
    expect(fixes.map(({ label }) => label)).toEqual([
      'Keep Bo as CFO, leave HR Director vacant',
      'Keep Bo as HR Director, leave CFO vacant',
      'Merge HR Director into CFO',
    ]);
    expect(fixes[0]?.edit(scenario).roles.slice(1)).toEqual([
      { id: 'cfo', title: 'CFO', person: 'Bo' },
      { id: 'hr-director', title: 'HR Director', vacant: true },
    ]);
    expect(fixes[2]?.edit(scenario).roles.map(({ id }) => id)).toEqual(['ceo', 'cfo']);
  });
});
