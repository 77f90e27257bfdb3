import { describe, expect, it } from 'vitest';
import { AMBIGUOUS_TITLES } from '../../../../src/chart/titles/reading.ts';
import { fixesOf } from '../../../../src/rules/fixes.ts';
import { lint } from '../../../../src/rules/lint.ts';
import { chartOf, findingsOf, verdicts } from '../outline-charts.ts';

const rule = 'ambiguous-title';
const chart = (title: string) => `CEO\n  ${title}\n  CFO`;

describe(rule, () => {
  it.each(AMBIGUOUS_TITLES)('finds a bare %s', (title) => {
    expect(verdicts(rule, chart(title))).toEqual([`info: ${title.toLowerCase()}`]);
  });

  it.each([
    'cco',
    'C.C.O.',
    'Group CCO',
    'Interim CCO (Ada)',
    'CCO (Ada) [vacant]',
    'CCO [department: Audit]',
  ])('finds %s', (title) => {
    expect(verdicts(rule, chart(title))).toHaveLength(1);
  });

  it.each([
    'CCO [function: customer-experience]',
    'CCO [function: other]',
    'CCO & CMO',
    'CCO, Retail',
    'Deputy CCO',
    'Assistant to the CCO',
    'CCO [assistant]',
    'CCO [body]',
    'CEO',
    'COO',
    'CMO',
  ])('is silent for %s', (title) => {
    expect(verdicts(rule, chart(title))).toEqual([]);
  });

  it('finds each, in drawing order', () => {
    expect(verdicts(rule, 'CEO\n  CDO\n  CCO\n  CCO [id: second]')).toEqual([
      'info: cdo',
      'info: cco',
      'info: second',
    ]);
  });

  it.each([
    ['CCO', 'CCO can stand for Customer, Commercial, Compliance, Communications or Creative.'],
    ['Group CXO', 'Group CXO can stand for Experience or any other chief officer.'],
  ])('says what %s can stand for', (title, message) => {
    expect(findingsOf(rule, chart(title))[0]).toMatchObject({ message, related: [], about: [] });
  });

  describe('repairs', () => {
    function fixesFor(outline: string, context = {}) {
      const { document, scenario } = chartOf(outline, context);
      const finding = lint(document, scenario).findings.find((found) => found.rule === rule);
      if (!finding) throw new Error('No finding');
      return fixesOf(document, scenario, finding).map(({ label, edit, safe }) => ({
        label,
        safe,
        fn: edit(scenario).roles.find(({ id }) => id === finding.roles[0])?.function,
      }));
    }

    it('are one for each meaning, and a person’s choice', () => {
      expect(fixesFor(chart('CCO'))).toEqual([
        { label: 'CCO stands for Customer', safe: false, fn: 'customer-experience' },
        { label: 'CCO stands for Commercial', safe: false, fn: 'sales' },
        { label: 'CCO stands for Compliance', safe: false, fn: 'legal' },
        { label: 'CCO stands for Communications', safe: false, fn: 'communications' },
        { label: 'CCO stands for Creative', safe: false, fn: 'marketing' },
      ]);
    });

    it.each([
      ['the department', chart('CCO [department: Communications]'), {}, 'CCO stands for Communications'],
      ['the reports', 'CEO\n  CCO\n    Head of Sales\n  CFO', {}, 'CCO stands for Commercial'],
      ['the industry', chart('CCO'), { industry: 'financial-services' }, 'CCO stands for Compliance'],
    ])('begin with what %s suggests', (_case, outline, context, label) => {
      expect(fixesFor(outline, context)[0]?.label).toBe(label);
    });
  });
});
