import { describe, expect, it } from 'vitest';
import { fixesOf } from '../../../../src/rules/fixes.ts';
import { lint } from '../../../../src/rules/lint.ts';
import { indexOrg } from '../../../../src/chart/org-index.ts';
import { chartOf, findingsOf, verdicts } from '../outline-charts.ts';

const rule = 'span-too-wide';

const reports = (count: number, depth = 2, title = 'Clerk') =>
  Array.from({ length: count }, (_, at) => `\n${'  '.repeat(depth)}${title} [id: c${at}]`).join('');
/** Somebody below a top with so many reports. */
const below = (boss: string, count: number) => `CEO\n  ${boss} [id: x]${reports(count)}\n  CFO`;

function fixesFor(outline: string) {
  const { document, scenario } = chartOf(outline);
  const finding = lint(document, scenario).findings.find((found) => found.rule === rule);
  if (!finding) throw new Error('No finding');
  return { scenario, fixes: fixesOf(document, scenario, finding) };
}

describe(rule, () => {
  it.each([
    ['the top', `Clerk [id: x]`, 12],
    ['a top manager in customer service', `Contact Centre Manager [id: x]`, 12],
  ])('lets %s have so many and no more', (_case, top, most) => {
    expect(verdicts(rule, `${top}${reports(most, 1)}`)).toEqual([]);
    expect(verdicts(rule, `${top}${reports(most + 1, 1)}`)).toEqual(['warning: x']);
  });

  it('counts every top for a top', () => {
    const outline = (count: number) =>
      `CEO, Retail [id: x]${reports(count, 1)}\nCEO, Wholesale [id: y]\n  Clerk [id: z]`;
    expect(verdicts(rule, outline(12))).toEqual([]);
    expect(verdicts(rule, outline(13))).toEqual(['warning: x']);
  });

  it.each([
    ['a member of the board', 'Chairman', 12],
    ['a chief', 'Chief Financial Officer', 10],
    ['a director', 'Finance Director', 10],
    ['a head', 'Head of Finance', 12],
    ['a head of customer service', 'Head of Customer Service', 12],
    ['a manager', 'Finance Manager', 15],
    ['a manager whose function nobody knows', 'Manager', 15],
    ['anybody', 'Accountant', 15],
    ['staff in customer service', 'Contact Centre Agent', 15],
    ['a manager in customer service', 'Contact Centre Manager', 25],
    ['a manager in customer experience', 'Customer Experience Manager', 15],
  ])('lets %s have so many and no more', (_case, boss, most) => {
    expect(verdicts(rule, below(boss, most))).toEqual([]);
    expect(verdicts(rule, below(boss, most + 1))).toEqual(['warning: x']);
  });

  it('goes by what is declared', () => {
    expect(verdicts(rule, below('Wizard', 15).replace('id: x', 'id: x, level: director'))).toHaveLength(1);
    const service = 'id: x, level: manager, function: customer-service';
    expect(verdicts(rule, below('Wizard', 25).replace('id: x', service))).toEqual([]);
  });

  it.each([
    ['assistants by title', 'Executive Assistant'],
    ['declared assistants', 'Clerk [assistant]'],
    ['dotted lines', undefined],
  ])('does not count %s', (_case, extra) => {
    const ten = below('Finance Director', 10);
    const eleventh =
      extra === undefined
        ? `${ten}\n    Other\nx ..> Other: advice`
        : ten.replace('\n  CFO', `\n    ${extra}\n  CFO`);
    expect(verdicts(rule, eleventh)).toEqual([]);
  });

  it('counts somebody who is stated to be no assistant', () => {
    const ten = below('Finance Director', 10);
    expect(verdicts(rule, ten.replace('\n  CFO', '\n    Executive Assistant [no assistant]\n  CFO'))).toEqual(
      ['warning: x'],
    );
  });

  it('counts the reports whatever the size and scope', () => {
    const { document, scenario } = chartOf(below('Finance Director', 11), {
      size: 'small',
      scope: 'excerpt',
    });
    expect(lint(document, scenario).findings.map((finding) => finding.rule)).toContain(rule);
  });

  it('asks nothing of boards and committees', () => {
    expect(verdicts(rule, `CEO\n  Steering committee [body, id: x]${reports(30)}`)).toEqual([]);
  });

  it('finds each wide one, in drawing order', () => {
    const outline = `CEO\n  Sales Director\n${reports(11).slice(1)}\n  HR Director${reports(11, 2, 'Coach').replaceAll('id: c', 'id: d')}`;
    expect(verdicts(rule, outline)).toEqual(['warning: sales-director', 'warning: hr-director']);
  });

  it.each([
    [
      below('Finance Director', 11),
      'Finance Director has 11 direct reports; 10 are about the most for a director.',
    ],
    [
      below('Head of Tax', 13),
      'Head of Tax has 13 direct reports; 12 are about the most for a head of department.',
    ],
    [
      below('Chat Manager', 26).replace('id: x', 'id: x, function: customer-service'),
      'Chat Manager has 26 direct reports; 25 are about the most for a manager in customer service.',
    ],
    [`Clerk${reports(13, 1)}`, 'Clerk has 13 direct reports; 12 are about the most for the top of a chart.'],
  ])('says how many there are and how many there should be', (outline, message) => {
    expect(findingsOf(rule, outline)[0]).toMatchObject({ message, related: [], about: [] });
  });

  describe('repairs', () => {
    it('let a senior colleague lead those of the same function', () => {
      const outline = `CEO
  Operations Director [id: x]${reports(9)}
    Head of Marketing
    Brand Manager
    Marketing Manager [accountable: cx]
  CFO`;
      const { scenario, fixes } = fixesFor(outline);
      expect(fixes[0]?.label).toBe('Insert a Head of Department above 3 of the 12 reports');
      const wider = outline.replace('\n    Marketing Manager [accountable: cx]', '');
      expect(fixesFor(wider).fixes[0]?.label).toBe('Move Brand Manager under Head of Marketing');
      expect(scenario.roles).toHaveLength(15);
    });

    it('let the department decide before the function, and name several teams by their number', () => {
      const outline = `CEO
  Operations Director [id: x]${reports(7)}
    Head of Logistics [department: A]
    Planner [department: a]
    Head of Marketing
    Brand Manager
    Brand Manager [id: b2]
  CFO`;
      const { scenario, fixes } = fixesFor(outline);
      expect(fixes[0]?.label).toBe('Move 3 reports under senior colleagues of their field');
      const org = indexOrg(fixes[0]?.edit(scenario) ?? scenario);
      expect(org.reports('head-of-logistics').map(({ id }) => id)).toEqual(['planner']);
      expect(org.reports('head-of-marketing').map(({ id }) => id)).toEqual(['brand-manager', 'b2']);
    });

    it('insert as few new roles as will do, and leave out who stands out', () => {
      const outline = `CEO\n  Finance Director [id: x]\n    Head of CX [accountable: cx]${reports(29)}\n  CFO`;
      const { scenario, fixes } = fixesFor(outline);
      expect(fixes.map(({ label }) => label)).toEqual([
        'Insert 3 × Head of Department above 23 of the 30 reports',
      ]);
      const repaired = fixes[0]?.edit(scenario) ?? scenario;
      const org = indexOrg(repaired);
      expect(org.reports('x')).toHaveLength(10);
      expect(org.bosses('head-of-cx').map(({ id }) => id)).toEqual(['x']);
      expect(repaired.roles.slice(-3)).toEqual(
        [1, 2, 3].map((number) => ({
          id: `head-of-department-${number}`,
          title: `Head of Department ${number}`,
          planned: true,
        })),
      );
      expect([1, 2, 3].map((number) => org.reports(`head-of-department-${number}`).length)).toEqual([
        8, 8, 7,
      ]);
    });

    it.each([
      ['of 12', 24, 'Move 12 reports under senior colleagues of their field'],
      ['not of 13', 26, 'Insert'],
      ['not of a crowd', 5_000, 'Insert'],
    ])('let seniors lead teams: %s', (_case, count, label) => {
      const pairs = Array.from({ length: count / 2 }, (_, at) => {
        const place = `department: D${at}`;
        return `\n    Head of D${at} [id: h${at}, ${place}]\n    Clerk [id: c${at}, ${place}]`;
      }).join('');
      const { fixes } = fixesFor(`CEO\n  Manager, Sheds [id: x, level: manager]${pairs}\n  CFO`);
      expect(fixes[0]?.label.startsWith(label)).toBe(true);
    });

    it('may state the function that explains a manager’s team', () => {
      const { scenario, fixes } = fixesFor(below('Manager', 20));
      const last = fixes.at(-1);
      expect(last?.label).toBe('State that Manager leads customer service');
      expect(last?.edit(scenario).roles[1]).toMatchObject({ id: 'x', function: 'customer-service' });
      for (const outline of [below('Manager', 26), below('Finance Manager', 20)])
        expect(
          fixesFor(outline)
            .fixes.map(({ label }) => label)
            .join(),
        ).not.toContain('customer service');
    });

    it('find room below however many there are', () => {
      const { scenario, fixes } = fixesFor(below('Finance Director', 300));
      expect(indexOrg(fixes[0]?.edit(scenario) ?? scenario).reports('x').length).toBeLessThanOrEqual(10);
    });
  });
});
