import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Line, Role, Scenario } from '../../../src/chart/chart.ts';
import { indexOrg } from '../../../src/chart/org-index.ts';
import { readOutline, writeOutline } from '../../../src/chart/outline.ts';
import { writeMarkdownOutline } from '../../../src/formats/text/write-markdown-outline.ts';
import { anyText, arbitraryScenario } from '../../support/arbitrary-document.ts';

function read(text: string) {
  const { scenario, problems } = readOutline(text);
  const role = (id: string) => scenario.roles.find((candidate) => candidate.id === id);
  return { scenario, problems, role, ids: scenario.roles.map(({ id }) => id) };
}

function only(text: string): Role {
  const { scenario, problems } = readOutline(text);
  expect(problems).toEqual([]);
  expect(scenario.roles).toHaveLength(1);
  return scenario.roles[0] ?? { id: '', title: '' };
}

const solid = (manager: string, report: string): Line => ({ manager, report, kind: 'solid' });

it('reads a chart as a person would write it', () => {
  const { scenario, problems } = readOutline(
    `Chief Executive Officer [board, executive]
  Chief Customer Officer (Ada Osei) [executive, accountable: cx, kpis: NPS; CSAT, id: cco]
    Head of Customer Service [touchpoints: phone; email]
  Chief Marketing Officer [executive]
Chief Customer Officer ..> Chief Marketing Officer: steering committee
`,
    'today',
  );
  expect(problems).toEqual([]);
  expect(scenario).toEqual({
    id: 'today',
    name: 'Today',
    roles: [
      { id: 'chief-executive-officer', title: 'Chief Executive Officer', board: true, executive: true },
      {
        id: 'cco',
        title: 'Chief Customer Officer',
        person: 'Ada Osei',
        executive: true,
        accountableFor: ['cx'],
        kpis: ['NPS', 'CSAT'],
      },
      { id: 'head-of-customer-service', title: 'Head of Customer Service', touchpoints: ['phone', 'email'] },
      { id: 'chief-marketing-officer', title: 'Chief Marketing Officer', executive: true },
    ],
    lines: [
      solid('chief-executive-officer', 'cco'),
      solid('cco', 'head-of-customer-service'),
      solid('chief-executive-officer', 'chief-marketing-officer'),
      { manager: 'cco', report: 'chief-marketing-officer', kind: 'dotted', purpose: 'steering committee' },
    ],
  });
});

describe('attributes', () => {
  it('state yes, no and none, in any spelling of their names', () => {
    expect(only('A [no budget, Job-Share, vacant] [No Board, kpis: none, staff: 12.5]')).toEqual({
      id: 'a',
      title: 'A',
      budget: false,
      jobShare: true,
      vacant: true,
      board: false,
      kpis: [],
      staff: 12.5,
    });
  });

  it('hold values of their own kinds', () => {
    expect(
      only(
        'A [function: Customer Service, level: c-suite, department: Customer, note: one\\, two\\nthree, accountable: cx:emea; cx, responsible: insight]',
      ),
    ).toEqual({
      id: 'a',
      title: 'A',
      function: 'customer-service',
      level: 'c-suite',
      department: 'Customer',
      note: 'one, two\nthree',
      accountableFor: ['cx:emea', 'cx'],
      responsibleFor: ['insight'],
    });
  });

  it.each([
    ['A [boss]', 'A [boss]', {}],
    ['A [boss, vacant, level: king]', 'A [boss, level: king]', { vacant: true }],
    ['A [staff: many]', 'A [staff: many]', {}],
    ['A [staff: 1e999]', 'A [staff: 1e999]', {}],
    ['A [kpis:]', 'A [kpis:]', {}],
    ['A [board, no board]', 'A [no board]', { board: true }],
    ['A [constructor, __proto__: x]', 'A [constructor, __proto__: x]', {}],
    ['A [vacant] of B', 'A [vacant] of B', {}],
    ['A (Ada', 'A (Ada', {}],
    ['A ] x', 'A ] x', {}],
  ])('that are not understood stay in the title: %s', (text, title, fields) => {
    const { scenario, problems } = readOutline(`\n${text}`);
    expect(scenario.roles).toEqual([{ id: expect.any(String), title, ...fields }]);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every(({ line, severity }) => line === 2 && severity === 'warning')).toBe(true);
  });

  it('take the person from the last parentheses only', () => {
    expect(only('Director (EMEA) (Ada (Lady) Lovelace)')).toMatchObject({
      title: 'Director (EMEA)',
      person: 'Ada (Lady) Lovelace',
    });
    expect(only('Director [vacant] (Ada)')).toMatchObject({ title: 'Director', person: 'Ada', vacant: true });
    expect(only('Director \\(EMEA\\)')).toEqual({ id: 'director-emea', title: 'Director (EMEA)' });
  });
});

describe('indentation', () => {
  it.each([
    ['two blanks', 'A\n  B\n    C\n  D'],
    ['tabs', 'A\n\tB\n\t\tC\n\tD'],
    ['four blanks', 'A\n    B\n        C\n    D'],
    ['bullets', '- A\n  - B\n    * C\n  • D'],
    ['blank lines and other line ends', '\uFEFFA\r\n\r\n  B\r\n    C\r\n   \r\n  D\r\n'],
    ['everything indented', '  A\n    B\n      C\n    D'],
  ])('by %s makes the same tree', (_name, text) => {
    const { scenario, problems } = read(text);
    expect(problems).toEqual([]);
    expect(scenario.lines).toEqual([solid('a', 'b'), solid('b', 'c'), solid('a', 'd')]);
  });

  it('that fits no line above is reported', () => {
    const { scenario, problems } = read('A\n    B\n  C');
    expect(scenario.lines).toEqual([solid('a', 'b'), solid('a', 'c')]);
    expect(problems).toMatchObject([{ line: 3 }]);
  });
});

describe('ids', () => {
  it('are made of titles, never twice, and never one that is written down', () => {
    expect(read('Agent\nAgent\nx [id: agent-2]\nAgent').ids).toEqual([
      'agent',
      'agent-3',
      'agent-2',
      'agent-4',
    ]);
  });

  it('written down twice stay with the first', () => {
    const { ids, problems } = read('A [id: x]\nB [id: x]');
    expect(ids).toEqual(['x', 'b']);
    expect(problems).toMatchObject([{ line: 2, message: expect.stringContaining('“x”') }]);
  });
});

describe('arrows', () => {
  it('draw dotted and further solid lines, forward as well', () => {
    const { scenario, problems } = read('A ..> B\nA --> C: shared\nA\n  B\nC [id: c]\nb ..> c');
    expect(problems).toEqual([]);
    expect(scenario.lines).toEqual([
      { manager: 'a', report: 'b', kind: 'dotted' },
      { manager: 'a', report: 'c', kind: 'solid', purpose: 'shared' },
      solid('a', 'b'),
      { manager: 'b', report: 'c', kind: 'dotted' },
    ]);
  });

  it('below a role start there', () => {
    const { scenario, problems } = read('A\n  C\nB\n  --> C\n  D\n  ..> A: advice');
    expect(problems).toEqual([]);
    expect(scenario.lines).toEqual([
      solid('a', 'c'),
      solid('b', 'c'),
      solid('b', 'd'),
      { manager: 'b', report: 'a', kind: 'dotted', purpose: 'advice' },
    ]);
  });

  it.each([
    ['to nobody', 'A\nA ..> Ghost', 2, 'No role is called “Ghost”'],
    ['to one of several', 'A\nB\nB\nA --> B', 4, 'Several roles are called “B”'],
    ['from the margin', 'A\n--> A', 2, 'starts nowhere'],
  ])('%s are titles, with a report', (_name, text, line, message) => {
    const { scenario, problems } = read(text);
    expect(problems).toEqual([{ line, severity: 'warning', message: expect.stringContaining(message) }]);
    expect(scenario.roles.at(-1)?.title).toBe(text.split('\n').at(-1));
    expect(scenario.lines).toEqual([]);
  });

  it('to oneself and repeated are left out, with a report', () => {
    const { scenario, problems } = read('A\n  B\nA --> A\nA --> B\nA ..> B: x\nA ..> B: y');
    expect(scenario.lines).toEqual([
      solid('a', 'b'),
      { manager: 'a', report: 'b', kind: 'dotted', purpose: 'x; y' },
    ]);
    expect(problems.map(({ line }) => line)).toEqual([3, 4, 6]);
  });

  it('inside brackets are only text', () => {
    expect(only('A [note: B --> C]')).toMatchObject({ note: 'B --> C' });
  });
});

describe('what comes from outside', () => {
  it('is cleaned, with a report', () => {
    const { scenario, problems } = read(`A\u0000 (x\u202Ey) [kpis: a\u0007]\n${'t'.repeat(10_001)}`);
    expect(scenario.roles[0]).toEqual({ id: 'a', title: 'A', person: 'xy', kpis: ['a'] });
    expect(scenario.roles[1]?.title).toHaveLength(10_000);
    expect(problems.map(({ line }) => line)).toEqual([1, 1, 1, 2]);
  });

  it('never stops it, and every line that is not blank is accounted for', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(anyText(), fc.constantFrom('A', '  B', '--> A', '  A ..> B: c', '[]', '()')), {
          maxLength: 8,
        }),
        (lines) => {
          const text = lines.join('\n');
          const { scenario, problems } = readOutline(text);
          expect(readOutline(text)).toEqual({ scenario, problems });
          expect(new Set(scenario.roles.map(({ id }) => id)).size).toBe(scenario.roles.length);
          const rows = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '').length;
          expect(scenario.roles.length).toBeLessThanOrEqual(rows);
          expect(scenario.roles.length + scenario.lines.length + problems.length).toBeGreaterThanOrEqual(
            rows,
          );
        },
      ),
    );
  });

  it('may be a line with a million blanks in it', () => {
    const { scenario, problems } = read(`A${' '.repeat(1_000_000)}B`);
    expect(scenario.roles[0]?.title).toHaveLength(10_000);
    expect(problems).toHaveLength(1);
  });
});

/** What the notation can say of a scenario. */
function sayable(scenario: Scenario) {
  const org = indexOrg(scenario);
  const roles = scenario.roles.map(
    ({ extra: _extra, position: _position, unknown: _unknown, ...role }) => role,
  );
  return {
    roles: new Map(roles.map((role) => [role.id, role])),
    reports: new Map(roles.map(({ id }) => [id, org.reports(id).map((report) => report.id)])),
    dotted: org.dottedLines.map(({ unknown: _unknown, ...line }) => ({
      ...line,
      purpose: line.purpose || undefined,
    })),
    roots: org.roots.map(({ id }) => id),
  };
}

describe('writing', () => {
  it('writes what a person would', () => {
    const text = `Chief Executive Officer [board, no budget, kpis: none]
  Chief Customer Officer (Ada Osei) [accountable: cx; insight, staff: 25, id: cco]
    Head of Sales \\(EMEA\\)
  Chief Marketing Officer
    --> Head of Sales \\(EMEA\\)
Chief Customer Officer ..> Chief Marketing Officer: steering committee
`;
    expect(writeOutline(read(text).scenario)).toBe(text);
  });

  it('gives the same chart back, whatever it holds', () => {
    fc.assert(
      fc.property(arbitraryScenario(), (scenario) => {
        const { scenario: back, problems } = readOutline(writeOutline(scenario), scenario.id);
        expect(problems).toEqual([]);
        expect(sayable(back)).toEqual(sayable(scenario));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps names that are read from right to left to themselves, and takes the marks off again', () => {
    const text = 'מנהל שיווק 2024 \\(EMEA\\) (יוסי) [board, id: cmo]';
    const { scenario } = read(`${text}\n  المدير (x) [id: cco]\n  Sales [id: s]\nالمدير ..> Sales: رضا`);
    const written = writeOutline(scenario);
    expect(written).toBe(
      `\u2068מנהל שיווק 2024 \\(EMEA\\)\u2069 (\u2068יוסי\u2069) [board, id: cmo]
  \u2068المدير\u2069 (x) [id: cco]
  Sales [id: s]
\u2068المدير\u2069 ..> Sales: \u2068رضا\u2069
`,
    );
    expect(readOutline(written)).toEqual({ scenario, problems: [] });
    expect(readOutline(writeMarkdownOutline(scenario))).toEqual({ scenario, problems: [] });
  });

  it('leaves marks of a note alone, and says so where others are taken off', () => {
    const note = '\u2068רצון\u2069';
    const roles = [{ id: 'a', title: 'A', note }];
    const back = readOutline(writeOutline({ id: 'today', name: 'Today', roles, lines: [] }));
    expect(back.problems).toEqual([]);
    expect(back.scenario.roles[0]?.note).toBe(note);
    expect(readOutline('\u2067A\u2069').problems).toHaveLength(1);
    expect(readOutline('A \u2068B\u2069').problems).toHaveLength(1);
  });

  it('is stable once read', () => {
    fc.assert(
      fc.property(arbitraryScenario(), (scenario) => {
        const text = writeOutline(readOutline(writeOutline(scenario)).scenario);
        expect(writeOutline(readOutline(text).scenario)).toBe(text);
      }),
    );
  });

  it('writes every role of a circle once', () => {
    const roles = ['a', 'b', 'c', 'd'].map((id) => ({ id, title: id.toUpperCase() }));
    const lines = [solid('a', 'b'), solid('b', 'c'), solid('c', 'a'), solid('c', 'd')];
    expect(writeOutline({ id: 's', name: 'S', roles, lines })).toBe('A\n  B\n    C\n      --> A\n      D\n');
  });

  it('keeps the text of a chain of 10,000 roles short, and reads it', () => {
    const roles = Array.from({ length: 10_000 }, (_, at) => ({ id: `r${at}`, title: `Role ${at}` }));
    const lines = roles.slice(1).map((role, at) => solid(`r${at}`, role.id));
    const text = writeOutline({ id: 's', name: 'S', roles, lines });
    expect(text.length).toBeLessThan(5_000_000);
    const { scenario, problems } = readOutline(text);
    expect(problems).toEqual([]);
    expect(sayable(scenario)).toEqual(sayable({ id: 's', name: 'S', roles, lines }));
  });

  it('makes nothing of nothing', () => {
    expect(writeOutline({ id: 's', name: 'S', roles: [], lines: [] })).toBe('');
    expect(read('').scenario.roles).toEqual([]);
  });
});
