import { describe, expect, it } from 'vitest';
import { indexOrg } from '../../../../src/chart/org-index.ts';
import { fixesOf } from '../../../../src/rules/fixes.ts';
import { lint } from '../../../../src/rules/lint.ts';
import { chartOf, findingsOf, verdicts } from '../outline-charts.ts';

const rule = 'one-to-one-chain';
const chain = 'CEO\n  COO\n    Operations Director [id: od]\n      Clerk\n  CFO';

describe(rule, () => {
  it('finds a manager whose only report manages, too', () => {
    expect(findingsOf(rule, chain)).toMatchObject([
      {
        severity: 'warning',
        roles: ['coo'],
        related: ['od'],
        lines: [{ manager: 'coo', report: 'od' }],
        message: 'COO manages only Operations Director, who manages everybody below.',
      },
    ]);
  });

  it('finds each link of a chain, the top included', () => {
    expect(verdicts(rule, 'CEO\n  A\n    B\n      C')).toEqual(['warning: ceo', 'warning: a']);
  });

  it.each([
    ['the single report leads nobody', 'CEO\n  COO\n    Clerk\n  CFO'],
    ['there are two reports', chain.replace('\n  CFO', '\n    Clerk [id: c2]\n  CFO')],
    ['there is an assistant, too', chain.replace('\n  CFO', '\n    Executive Assistant\n  CFO')],
    ['the report leads by a dotted line only', 'CEO\n  COO\n    Clerk\n  CFO\nClerk ..> CFO: advice'],
    ['the manager is a committee', chain.replace('COO', 'COO [body]')],
    ['the report is a committee', chain.replace('id: od', 'id: od, body')],
    ['the manager has more staff than is drawn', chain.replace('COO', 'COO [staff: 2]')],
  ])('is silent where %s', (_case, outline) => {
    expect(verdicts(rule, outline)).toEqual([]);
  });

  it.each(['staff: 1', 'staff: 0'])('still counts a manager with %s', (staff) => {
    expect(verdicts(rule, chain.replace('COO', `COO [${staff}]`))).toEqual(['warning: coo']);
    expect(verdicts(rule, chain.replace('id: od', 'id: od, staff: 5'))).toEqual(['warning: coo']);
  });

  it('leaves out whoever stands in a circle', () => {
    expect(verdicts(rule, 'A\n  B\n    C\nC --> A')).toEqual([]);
    expect(verdicts(rule, 'A\n  B\n    C\n      D\nC --> B')).toEqual([]);
    expect(verdicts(rule, 'A\n  B\n    A2\n    X\n      Y\n        Z\nA2 --> B')).toEqual(['warning: x']);
  });

  it.each([
    [{ size: 'small' } as const, []],
    [{ scope: 'excerpt' } as const, []],
    [{ scope: 'branch' } as const, []],
    [{ size: 'medium', scope: 'full' } as const, ['warning: coo']],
  ])('minds the context: %j', (context, expected) => {
    expect(verdicts(rule, chain, context)).toEqual(expected);
  });

  it('merges either way, or lets the lower one’s reports move up', () => {
    const { document, scenario } = chartOf(chain);
    const finding = lint(document, scenario).findings.find((found) => found.rule === rule);
    if (!finding) throw new Error('No finding');
    const fixes = fixesOf(document, scenario, finding);
    expect(fixes.map(({ label }) => label)).toEqual([
      'Merge Operations Director into COO',
      'Merge COO into Operations Director',
      'Let the reports of Operations Director report to COO',
    ]);
    const reports = fixes.map(({ edit }) => {
      const org = indexOrg(edit(scenario));
      return ['ceo', 'coo', 'od'].map((id) => org.reports(id).map((role) => role.id));
    });
    expect(reports).toEqual([
      [['coo', 'cfo'], ['clerk'], []],
      [['od', 'cfo'], [], ['clerk']],
      [['coo', 'cfo'], ['od', 'clerk'], []],
    ]);
  });

  it.each([
    ['COO (Ada)', 'id: od', ['', '; Ada is then without a role']],
    ['COO (Ada)', '(Ben Ruiz)', ['; Ben Ruiz is then without a role', '; Ada is then without a role']],
    ['COO (Ada)', '( ADA )', ['', '']],
    ['COO (Ada)', '(Cleo)', ['', '; Ada is then without a role']],
  ])('says who would be left without a role: %s and %s', (upper, person, expected) => {
    const holder = person.startsWith('(') ? `Operations Director ${person}` : 'Operations Director';
    const outline = chain
      .replace('COO', upper)
      .replace('Operations Director', holder)
      .replace('CFO', 'CFO (Cleo)');
    const { document, scenario } = chartOf(outline);
    const finding = lint(document, scenario).findings.find((found) => found.rule === rule);
    if (!finding) throw new Error('No finding');
    const [down, up] = fixesOf(document, scenario, finding).map(({ label }) => label);
    expect([down, up]).toEqual([
      `Merge Operations Director into COO${expected[0]}`,
      `Merge COO into Operations Director${expected[1]}`,
    ]);
  });

  it('never offers to merge the top away', () => {
    const { document, scenario } = chartOf('CEO\n  A\n    B\n    C');
    const finding = lint(document, scenario).findings.find((found) => found.rule === rule);
    if (!finding) throw new Error('No finding');
    expect(fixesOf(document, scenario, finding).map(({ label }) => label)).toEqual([
      'Merge A into CEO',
      'Let the reports of A report to CEO',
    ]);
  });
});
