import { describe, expect, it } from 'vitest';
import type { Role } from '../../../../src/chart/chart.ts';
import { fixesOf } from '../../../../src/rules/fixes.ts';
import { lint } from '../../../../src/rules/lint.ts';
import { chartOf, findingsOf, verdicts } from '../outline-charts.ts';

const rule = 'duplicate-title';
/** Two roles below different bosses, with the ids x and y. */
const pair = (first: string, second = first) => {
  const withId = (role: string, id: string) =>
    role.includes('[') ? role.replace('[', `[id: ${id}, `) : `${role} [id: ${id}]`;
  return `CEO\n  COO\n    ${withId(first, 'x')}\n  CFO\n    ${withId(second, 'y')}`;
};

describe(rule, () => {
  it('names all roles of the title in drawing order', () => {
    expect(findingsOf(rule, pair('Head of Tax'))).toMatchObject([
      { severity: 'info', roles: ['x', 'y'], about: [], message: 'Two roles are called Head of Tax.' },
    ]);
    expect(verdicts(rule, `${pair('Head of Tax')}\n    Head of Tax [id: z]`)).toEqual(['info: x, y, z']);
  });

  it('gives one finding a title', () => {
    const outline = `${pair('Head of Tax')}\n    Tax Director [id: p]\n    Tax Director [id: q]`;
    expect(verdicts(rule, outline)).toEqual(['info: x, y', 'info: p, q']);
  });

  it.each([['head of TAX'], ['  Head  of Tax '], ['Head of: Tax!'], ['Héad of Tax'], ['Head-of-Tax']])(
    'takes “%s” for the same',
    (title) => {
      const { document, scenario } = chartOf(pair('Head of Tax'));
      const roles = scenario.roles.map((role): Role => (role.id === 'y' ? { ...role, title } : role));
      expect(lint(document, { ...scenario, roles }).findings.map((found) => found.rule)).toContain(rule);
    },
  );

  it.each([
    ['another word', pair('Head of Tax', 'Head of Taxes')],
    ['other words after a comma', pair('Managing Partner, Audit', 'Managing Partner, Tax')],
    ['a word more', pair('Head of Tax', 'Group Head of Tax')],
    ['a manager', pair('Tax Manager')],
    ['a head declared a manager', pair('Head of Tax', 'Head of Tax [level: manager]')],
    ['staff', pair('Clerk')],
    ['a job share', pair('Head of Tax', 'Head of Tax [job share]')],
    ['a vacant one', pair('Head of Tax', 'Head of Tax [vacant]')],
    ['committees', pair('Head of Tax [body]')],
    ...[
      'Regional Director',
      'Area Director',
      'Head of Store',
      'Branch Director',
      'Head of Districts',
      'Head of Team',
    ].map((title) => [title, pair(title)] as const),
    ['Gebietsleiter', pair('Gebietsleiter')],
  ] satisfies (readonly [string, string])[])('is silent for %s', (_case, outline) => {
    expect(verdicts(rule, outline)).toEqual([]);
  });

  it.each([
    ['an interim', 'Head of Tax (Ada) [vacant]'],
    ['a planned one', 'Head of Tax [planned]'],
    ['no job share', 'Head of Tax [no job share]'],
  ])('counts %s', (_case, second) => {
    expect(verdicts(rule, pair('Head of Tax', second))).toEqual(['info: x, y']);
  });

  it('counts words that only sound like a place', () => {
    expect(verdicts(rule, pair('Head of Restoration'))).toEqual(['info: x, y']);
  });

  it('says nothing of titles without a letter', () => {
    const { document, scenario } = chartOf(pair('A [level: head]'));
    const roles = scenario.roles.map((role) => (role.title === 'A' ? { ...role, title: '—' } : role));
    expect(lint(document, { ...scenario, roles }).findings.map((found) => found.rule)).not.toContain(rule);
  });

  it('is a warning where two of them are chiefs', () => {
    expect(findingsOf(rule, pair('Chief Tax Officer'))[0]).toMatchObject({
      severity: 'warning',
      severityReason: 'At C-level the whole organisation has to know who is in charge of what.',
    });
    const oneChief = pair('Chief Tax Officer', 'Chief Tax Officer [level: head]');
    expect(verdicts(rule, oneChief)).toEqual(['info: x, y']);
    expect(verdicts(rule, `${oneChief}\n    Chief Tax Officer [id: z]`)).toEqual(['warning: x, y, z']);
    expect(verdicts(rule, pair('Chairman'))).toEqual(['info: x, y']);
    expect(findingsOf(rule, oneChief)[0]).not.toHaveProperty('severityReason');
  });

  it('minds neither size nor scope', () => {
    expect(verdicts(rule, pair('Head of Tax'), { size: 'small', scope: 'branch' })).toHaveLength(1);
  });

  describe('repairs', () => {
    function fixesFor(outline: string) {
      const { document, scenario } = chartOf(outline);
      const finding = lint(document, scenario).findings.find((found) => found.rule === rule);
      if (!finding) throw new Error('No finding');
      return fixesOf(document, scenario, finding).map(({ label, edit }) => {
        const { roles } = edit(scenario);
        return { label, roles: roles.filter(({ id }) => finding.roles.includes(id)) };
      });
    }
    const first = (outline: string) => fixesFor(outline)[0]?.label;

    it.each([
      [
        'the departments',
        pair('Head of Tax [department: North]', 'Head of Tax [department: South]'),
        'Call them “Head of Tax, North” and “Head of Tax, South”',
      ],
      [
        'the bosses’ departments',
        pair('Head of Tax')
          .replace('COO', 'COO [department: Mills]')
          .replace('CFO', 'CFO [department: Bank]'),
        'Call them “Head of Tax, Mills” and “Head of Tax, Bank”',
      ],
      [
        'what the bosses run',
        pair('Head of Tax [department: Same]'),
        'Call them “Head of Tax, Operations” and “Head of Tax, Finance”',
      ],
      [
        'the departments of three',
        'CEO\n  Head of Tax [department: A]\n  Head of Tax [id: y, department: B]\n  Head of Tax [id: z, department: C]',
        'Call them “Head of Tax, A”, “Head of Tax, B” and so on',
      ],
    ])('tell the roles apart by %s', (_case, outline, label) => {
      expect(first(outline)).toBe(label);
    });

    it('offer a job share only to roles with the same boss', () => {
      const [share, ...more] = fixesFor('CEO\n  Head of Tax [id: x]\n  Head of Tax [id: y]');
      expect(more).toEqual([]);
      expect(share?.label).toBe('Mark them as a job share');
      expect(share?.roles.map(({ jobShare }) => jobShare)).toEqual([true, true]);
      expect(fixesFor(pair('Head of Tax'))).toHaveLength(1);
    });

    it('take bosses for the same in whatever order the lines are drawn', () => {
      const crossed = `${pair('Head of Tax')}\nCFO --> x\nCOO --> y`;
      expect(fixesFor(crossed).map(({ label }) => label)).toContain('Mark them as a job share');
    });

    it('are none where nothing tells the roles apart', () => {
      expect(fixesFor(pair('Head of Tax').replace('COO', 'Wizard').replace('CFO', 'Witch'))).toEqual([]);
    });

    it('keep long titles whole', () => {
      const long = `Head of ${'Tax and '.repeat(20)}Duty`;
      const [finding] = fixesFor(pair(long));
      expect(finding?.roles[0]?.title).toBe(`${long}, Operations`);
    });
  });
});
