import { describe, expect, it } from 'vitest';
import type { ChartDocument, Context, Scenario } from '../../../src/chart/chart.ts';
import type { Fix } from '../../../src/rules/finding.ts';
import { fixesOf } from '../../../src/rules/fixes.ts';
import { lint } from '../../../src/rules/lint.ts';
import { chartOf } from './outline-charts.ts';

function fixLabels(rule: string, outline: string, context: Context = {}): readonly string[] {
  const { document, scenario } = chartOf(outline, context);
  const finding = lint(document, scenario).findings.find((found) => found.rule === rule);
  if (!finding) throw new Error(`No finding of ${rule}`);
  return fixesOf(document, scenario, finding).map(({ label }) => label);
}

describe('fixesOf', () => {
  it.each([
    [
      'cx-under-marketing',
      'CEO\n  CMO\n    Chief Customer Officer [accountable: cx]',
      'Move Chief Customer Officer under CEO',
    ],
    [
      'cx-under-functional-silo',
      'CEO\n  CIO\n    Head of CX [accountable: cx]',
      'Move Head of CX under CEO, with a dotted line to CIO',
    ],
    [
      'cx-owner-not-under-ceo',
      'CEO\n  Strategy Director\n    Head of CX [accountable: cx]',
      'Move Head of CX under CEO',
    ],
    ['cx-no-owner', 'CEO\n  CFO\n  CMO', 'Add a Chief Customer Officer under CEO'],
    [
      'cx-no-owner',
      'CEO\n  Chief Customer Officer\n  CMO',
      'Make Chief Customer Officer accountable for customer experience',
    ],
    [
      'cx-multiple-owners',
      'CEO\n  CFO [accountable: cx]\n  Chief Customer Officer [accountable: cx]',
      'Keep Chief Customer Officer accountable, make the other responsible',
    ],
    [
      'cx-owner-no-kpis',
      'CEO\n  Head of CX [accountable: cx, kpis: revenue]\n  CFO',
      'Measure Head of CX by CSAT',
    ],
    [
      'cx-owner-no-resources',
      'CEO\n  Head of CX [accountable: cx, no budget, staff: 0]\n  CFO',
      'Give Head of CX a budget and a team of two',
    ],
    [
      'cx-owner-not-dedicated',
      'CEO\n  Chief Customer & Marketing Officer [accountable: cx]\n  CFO',
      'Split Chief Customer & Marketing Officer into a Chief Customer Officer and a Chief Marketing Officer',
    ],
    [
      'cx-kpi-not-shared',
      'CEO [executive, kpis: profit]\n  CFO [executive, kpis: cost]\n  CMO [executive, kpis: NPS]',
      'Measure CEO and CFO by customer satisfaction too',
    ],
    [
      'cx-owned-by-functional-head',
      'CEO\n  CFO\n  Customer Services Director [accountable: cx]',
      'Add a Chief Customer Officer under CEO as owner in place of Customer Services Director',
    ],
    [
      'cx-no-board-voice',
      'CEO [board]\n  Chief Customer Officer [accountable: cx]\n  CFO',
      'Give Chief Customer Officer a seat on the board',
    ],
    [
      'cx-below-cmo-or-sales',
      'CEO\n  Head of CX [accountable: cx, no executive]\n  CMO [executive]\n  Chief Sales Officer',
      'Put Head of CX level with CMO and Chief Sales Officer',
    ],
    [
      'service-outside-customer-line',
      'CEO\n  Chief Customer Officer [accountable: cx]\n  CMO\n    Head of Digital Customer Service',
      'Move Head of Digital Customer Service under Chief Customer Officer',
    ],
    [
      'channels-split',
      'CEO\n  Head of CX [accountable: cx]\n  CMO [touchpoints: web]\n  COO [touchpoints: phone]',
      'Move CMO and COO under Head of CX',
    ],
    [
      'touchpoint-unowned',
      'CEO\n  Digital Director [touchpoints: app]\n  Head of Customer Service',
      'Give “phone” to Head of Customer Service',
    ],
    [
      'cross-functional-gap',
      'CEO\n  Head of CX [accountable: cx]\n  CFO\n    IT Director',
      'Draw a dotted line from Head of CX to IT Director',
    ],
    ['multiple-tops', 'CEO\n  CFO\nCOO\n  Clerk', 'Add a board above CEO and COO'],
    ['reporting-cycle', 'CEO\n  A\n    B\nB --> A', 'Remove the line from B to A'],
    ['multiple-solid-bosses', 'CEO\n  CFO\n    A\n  CMO\nCMO --> A', 'Keep CFO as boss, make CMO dotted'],
    ['orphan-role', 'CEO\n  CFO\nA', 'Move A under CEO'],
    [
      'span-too-wide',
      `CEO\n  CFO\n    Head of Sales\n    Sales Manager${'\n    Clerk'.repeat(9)}`,
      'Move Sales Manager under Head of Sales',
    ],
    [
      'one-to-one-chain',
      'CEO\n  COO\n    Operations Director\n      Clerk\n  CFO',
      'Merge Operations Director into COO',
    ],
    [
      'too-many-layers',
      'A\n  B\n    C\n      D\n        E\n          F\n            G\n              H',
      'Merge the one-to-one levels of the longest path',
    ],
    [
      'dual-hatted-executive',
      'CEO\n  CFO (Bo)\n  HR Director (Bo)',
      'Keep Bo as CFO, leave HR Director vacant',
    ],
    ['key-role-vacant', 'CEO (Ada)\n  COO [vacant]\n  CFO', 'Name Ada (CEO) as interim'],
    ['dotted-line-no-purpose', 'CEO\n  CFO\n  CIO\nCFO ..> CIO', 'Say that it is for: CX steering committee'],
    [
      'too-many-dotted-lines',
      'CEO\n  A\n  B\n  C\n  D\nA ..> D\nB ..> D: metrics\nC ..> D: advice',
      'Remove the dotted lines without a purpose: from A',
    ],
    [
      'duplicate-title',
      'CEO\n  COO\n    Head of Tax [id: x]\n  CFO\n    Head of Tax [id: y]',
      'Call them “Head of Tax, Operations” and “Head of Tax, Finance”',
    ],
    ['ambiguous-title', 'CEO\n  CCO\n    Head of Sales\n  CFO', 'CCO stands for Commercial'],
  ])('offers for %s first what the rule advises', (rule, outline, label) => {
    expect(fixLabels(rule, outline)[0]).toBe(label);
  });

  it.each([
    [
      'digital-central-no-lead',
      { digital: 'central' },
      'CEO\n  Chief Customer Officer\n  CFO',
      'Add a Digital Director under Chief Customer Officer',
    ],
    [
      'advisory-without-mandate',
      { model: 'advisory' },
      'CEO\n  COO\n    Head of CX\n  CFO',
      'Make CEO the sponsor of Head of CX, by a dotted line that says so',
    ],
    [
      'matrixed-without-dotted-lines',
      { model: 'matrixed' },
      'CEO\n  Head of CX\n  CIO\n  CMO\n  COO',
      'Draw dotted lines from Head of CX to CMO, CIO and COO',
    ],
    [
      'operational-without-departments',
      { model: 'operational' },
      'CEO\n  Head of CX\n    Head of Sales\n  CMO',
      'Move CMO under Head of CX',
    ],
  ] as const)('offers for %s first what the rule advises in %j', (rule, context, outline, label) => {
    expect(fixLabels(rule, outline, context)[0]).toBe(label);
  });

  it('does not offer what would add an error', () => {
    const outline = `CEO
  Chief Customer Officer [responsible: cx]
  CMO
    Head of Brand
      Brand Manager [responsible: cx]
  CFO
    Accountant [responsible: cx]`;
    expect(fixLabels('cx-everyone-owns-it', outline)).toEqual([
      'Make Chief Customer Officer accountable for customer experience',
      'Make Accountant accountable for customer experience',
    ]);
  });

  it('does not offer what would leave the finding standing', () => {
    const outline = `CEO
  Chief Customer Officer [id: cco, accountable: cx]
  CIO
    Director of Operations
      Head of Contact Centre`;
    expect(fixLabels('service-outside-customer-line', outline).join()).not.toContain('dotted');
  });

  it('never puts a chief executive whose lines are missing under the tree that passes for the top', () => {
    const outline = 'Analyst\n  Clerk\nHead of Sales\n  Clerk\nCEO\nHead of HR';
    expect(fixLabels('multiple-tops', outline)).toEqual(['Move Analyst and Head of Sales under CEO']);
    const [first, ...others] = chartOf(outline).scenario.roles.flatMap(({ id }) => {
      const { document, scenario } = chartOf(outline);
      const finding = lint(document, scenario).findings.find(
        ({ rule, roles }) => rule === 'orphan-role' && roles.includes(id),
      );
      return finding ? [fixesOf(document, scenario, finding).map(({ label }) => label)] : [];
    });
    expect(first).toEqual(['Move Analyst and Head of Sales under CEO', 'Delete CEO']);
    expect(others).toEqual([['Move Analyst, Head of Sales and Head of HR under CEO', 'Delete Head of HR']]);
  });

  it('puts the smaller of two trees under the larger, and roles without a title apart by what they have', () => {
    const titles = 'Untitled role (Bo)\n  Clerk\nUntitled role (Ada)\n  Agent\n  Cashier';
    expect(fixLabels('multiple-tops', titles)).toContain('Move Untitled role (Bo) under Untitled role (Ada)');
  });

  it('proves a finding’s fixes once', () => {
    const { document, scenario } = chartOf('CEO\n  CFO\nA');
    const [, finding] = lint(document, scenario).findings;
    if (!finding) throw new Error('No finding');
    expect(fixesOf(document, scenario, finding)).toBe(fixesOf(document, scenario, finding));
  });

  it('has none for a finding of an unknown rule', () => {
    const { document, scenario } = chartOf('CEO\n  CFO\nA');
    const [finding] = lint(document, scenario).findings;
    if (!finding) throw new Error('No finding');
    expect(fixesOf(document, scenario, { ...finding, rule: 'retired-rule' })).toEqual([]);
  });

  it.each([
    ['cx-no-owner', 'CEO\n  CFO\n  CMO', 'chief-customer-officer'],
    ['multiple-tops', 'CEO\n  CFO\nCOO\n  Clerk', 'board-of-directors'],
  ])('gives a role that %s adds an id no scenario mentions', (rule, outline, id) => {
    const { document, scenario } = chartOf(outline);
    const other: Scenario = {
      id: 'other',
      name: 'Other',
      roles: [{ id, title: 'Somebody else' }],
      lines: [],
      arrangement: { folded: [`${id}-2`] },
    };
    const both: ChartDocument = { ...document, scenarios: [scenario, other] };
    const finding = lint(both, scenario).findings.find((found) => found.rule === rule);
    if (!finding) throw new Error('No finding');
    const added = (fixes: readonly Fix[]) =>
      fixes
        .find(({ label }) => label.startsWith('Add '))
        ?.edit(scenario)
        .roles.at(-1)?.id;
    expect(added(fixesOf(both, scenario, finding))).toBe(`${id}-3`);
    expect(added(fixesOf(document, scenario, finding))).toBe(id);
  });

  it('gives edits that do nothing a second time', () => {
    const { document, scenario } = chartOf('CEO\n  CFO\nA');
    const finding = lint(document, scenario).findings.find(({ rule }) => rule === 'orphan-role');
    if (!finding) throw new Error('No finding');
    const [move] = fixesOf(document, scenario, finding);
    const repaired = move?.edit(scenario) ?? scenario;
    expect(repaired).not.toBe(scenario);
    expect(move?.edit(repaired)).toBe(repaired);
  });
});
