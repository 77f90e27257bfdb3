import { describe, expect, it } from 'vitest';
import type { ChartDocument, Scenario } from '../../../src/chart/chart.ts';
import type { Fix } from '../../../src/rules/finding.ts';
import { fixesOf } from '../../../src/rules/fixes.ts';
import { lint } from '../../../src/rules/lint.ts';
import { chartOf } from './outline-charts.ts';

function fixLabels(rule: string, outline: string): readonly string[] {
  const { document, scenario } = chartOf(outline);
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
    ['multiple-tops', 'CEO\n  CFO\nCOO\n  Clerk', 'Add a board above CEO and COO'],
    ['reporting-cycle', 'CEO\n  A\n    B\nB --> A', 'Remove the line from B to A'],
    ['multiple-solid-bosses', 'CEO\n  CFO\n    A\n  CMO\nCMO --> A', 'Keep CFO as boss, make CMO dotted'],
    ['orphan-role', 'CEO\n  CFO\nA', 'Move A under CEO'],
  ])('offers for %s first what the rule advises', (rule, outline, label) => {
    expect(fixLabels(rule, outline)[0]).toBe(label);
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
