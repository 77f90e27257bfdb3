import { describe, expect, it } from 'vitest';
import type { Role } from '../../../../src/chart/chart.ts';
import { fixesOf } from '../../../../src/rules/fixes.ts';
import { lint } from '../../../../src/rules/lint.ts';
import { chartOf, findingsOf, verdicts } from '../outline-charts.ts';

const rule = 'key-role-vacant';
const chart = (role: string) => `CEO\n  ${role}\n  CFO\n  CIO`;

describe(rule, () => {
  it.each([
    ['the owner', 'Clerk [id: x, vacant, accountable: cx]'],
    ['the owner in capitals', 'Clerk [id: x, vacant, accountable: CX]'],
    ['the lead by title', 'Head of CX [id: x, vacant]'],
    ['a lead by title who owns something else', 'Head of CX [id: x, vacant, accountable: insight]'],
  ])('is an error for %s', (_case, role) => {
    expect(findingsOf(rule, chart(role))).toMatchObject([
      { severity: 'error', roles: ['x'], headline: 'Owner of the customer experience missing' },
    ]);
  });

  it('is an error for the top that owns it, and for an owner beside the lead', () => {
    expect(verdicts(rule, 'CEO [vacant, accountable: cx]\n  CFO\n  CIO')).toEqual(['error: ceo']);
    const outline = 'CEO\n  Head of CX [accountable: cx]\n  Clerk [vacant, accountable: cx]\n  CIO';
    expect(verdicts(rule, outline)).toEqual(['error: clerk']);
  });

  it.each([
    ['a member of the board', 'Chairman [id: x, vacant]'],
    ['a chief', 'COO [id: x, vacant]'],
    ['a director', 'Tax Director [id: x, vacant]'],
    ['a declared director', 'Wizard [id: x, vacant, level: director]'],
    ['a head who is accountable', 'Head of Tax [id: x, vacant, accountable: tax]'],
    ['a manager who is accountable', 'Tax Manager [id: x, vacant, accountable: tax]'],
    ['an owner of a part', 'Clerk [id: x, vacant, accountable: cx:emea]'],
    ['a second title beside the lead', 'Clerk [accountable: cx]\n  Customer Director [id: x, vacant]'],
  ])('is a warning for %s', (_case, role) => {
    const [finding, ...more] = findingsOf(rule, chart(role));
    expect(finding).toMatchObject({ severity: 'warning', roles: ['x'], headline: 'Key role vacant' });
    expect(finding).not.toHaveProperty('severityReason');
    expect(more).toEqual([]);
  });

  it.each([
    ['a head', 'Head of Tax [id: x, vacant]'],
    ['a head accountable for nothing', 'Head of Tax [id: x, vacant, accountable: none]'],
  ])('is something to consider for %s', (_case, role) => {
    expect(verdicts(rule, chart(role))).toEqual(['info: x']);
  });

  it('does not count a blank as an area', () => {
    const { document, scenario } = chartOf(chart('Clerk [id: x, vacant]'));
    const blank = (role: Role): Role => (role.id === 'x' ? { ...role, accountableFor: [' '] } : role);
    expect(
      lint(document, { ...scenario, roles: scenario.roles.map(blank) }).findings.map((f) => f.rule),
    ).not.toContain(rule);
  });

  it.each([
    ['a manager', 'Tax Manager [vacant]'],
    ['staff', 'Clerk [vacant, responsible: cx]'],
    ['a vacant post with an interim', 'COO (Ada) [vacant]'],
    ['an owner’s post with an interim', 'Chief Customer Officer (Ada) [vacant, accountable: cx]'],
    ['a post without a name', 'COO'],
    ['a planned one', 'COO [planned]'],
    ['one stated to be filled', 'COO [no vacant]'],
  ])('is silent for %s', (_case, role) => {
    expect(verdicts(rule, chart(role))).toEqual([]);
  });

  it('takes a blank name for none', () => {
    const { document, scenario } = chartOf(chart('COO [id: x, vacant]'));
    const roles = scenario.roles.map((role) => (role.id === 'x' ? { ...role, person: ' ' } : role));
    expect(lint(document, { ...scenario, roles }).findings.map((found) => found.rule)).toContain(rule);
  });

  it('finds each, whatever the size and scope', () => {
    const outline = 'CEO\n  COO [vacant]\n  CIO [vacant]\n  CFO';
    expect(verdicts(rule, outline, { size: 'small', scope: 'branch' })).toEqual([
      'warning: coo',
      'warning: cio',
    ]);
    expect(findingsOf(rule, outline)[0]?.message).toBe('COO is vacant, and no interim is named.');
  });

  describe('repairs', () => {
    function fixesFor(outline: string) {
      const { document, scenario } = chartOf(outline);
      const finding = lint(document, scenario).findings.find((found) => found.rule === rule);
      if (!finding) throw new Error('No finding');
      return fixesOf(document, scenario, finding).map(({ label, edit }) => ({
        label,
        role: edit(scenario).roles.find(({ id }) => id === finding.roles[0]),
      }));
    }

    it('name the highest report or the boss as interim, or say that it is filled', () => {
      const outline =
        'CEO (Ada)\n  COO [vacant]\n    Executive Assistant (Eva)\n    Clerk (Bo)\n    Head of Tax\n    Head of Fleet ( Cy )\n  CFO (Di)\n  CIO';
      expect(fixesFor(outline)).toEqual([
        {
          label: 'Name Cy (Head of Fleet) as interim',
          role: { id: 'coo', title: 'COO', person: 'Cy', vacant: true },
        },
        {
          label: 'Name Ada (CEO) as interim',
          role: { id: 'coo', title: 'COO', person: 'Ada', vacant: true },
        },
        { label: 'State that COO is filled', role: { id: 'coo', title: 'COO', vacant: false } },
      ]);
    });

    it('hand over the accountability where that is what makes the role a key one', () => {
      const labels = (role: string) => fixesFor(chart(role)).map(({ label }) => label);
      expect(labels('Clerk [vacant, accountable: tax]')).toEqual([
        'Make CEO accountable in place of Clerk',
        'State that Clerk is filled',
      ]);
      expect(labels('Tax Director [vacant, accountable: tax]')).toEqual([
        'State that Tax Director is filled',
      ]);
    });
  });
});
