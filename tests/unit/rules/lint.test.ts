import { describe, expect, it } from 'vitest';
import type { Scenario, SeveritySetting } from '../../../src/chart/chart.ts';
import { drawLine } from '../../../src/chart/edits/lines.ts';
import { setRole } from '../../../src/chart/edits/set-role.ts';
import { findingIdentity } from '../../../src/rules/finding.ts';
import { lint, unknownRules, unusedDismissals } from '../../../src/rules/lint.ts';
import { chartOf } from './outline-charts.ts';

const outline = `CEO
  CMO
    Chief Customer Officer [id: cco, accountable: cx, no board]
  CFO
A
B`;

describe('lint', () => {
  it('sorts by severity, then rule, then drawing order', () => {
    const { document, scenario } = chartOf(outline);
    expect(
      lint(document, scenario).findings.map(({ severity, rule, roles }) => [severity, rule, ...roles]),
    ).toEqual([
      ['error', 'cx-under-marketing', 'cco'],
      ['warning', 'cx-no-board-voice', 'cco'],
      ['warning', 'orphan-role', 'a'],
      ['warning', 'orphan-role', 'b'],
    ]);
  });

  it('asks the document’s rules first, then the catalogue’s, and the options before both', () => {
    const rules = new Map<string, SeveritySetting>([
      ['cx-under-marketing', 'info'],
      ['orphan-role', 'off'],
      ['cx-no-board-voice', 'error'],
    ]);
    const { document, scenario } = chartOf(outline, {}, rules);
    const inDocument = lint(document, scenario).findings;
    expect(inDocument.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual([
      'error cx-no-board-voice',
      'info cx-under-marketing',
    ]);
    expect(inDocument.every(({ severityReason }) => severityReason?.includes('Set in this chart'))).toBe(
      true,
    );
    const overrides = new Map<string, SeveritySetting>([
      ['cx-under-marketing', 'off'],
      ['orphan-role', 'warning'],
    ]);
    expect(lint(document, scenario, { overrides }).findings.map(({ rule }) => rule)).toEqual([
      'cx-no-board-voice',
      'orphan-role',
      'orphan-role',
    ]);
  });

  it('replaces every variant of a rule’s severity', () => {
    const rules = new Map<string, SeveritySetting>([['cx-under-marketing', 'error']]);
    const { document, scenario } = chartOf(outline, { size: 'small' }, rules);
    const [finding] = lint(document, scenario).findings;
    expect(finding).toMatchObject({ rule: 'cx-under-marketing', severity: 'error' });
    expect(finding).not.toHaveProperty('severityReason');
  });

  it('asks no questions for a rule that is off', () => {
    const { document, scenario } = chartOf('CEO\n  Chief Customer Officer\n  CFO');
    const asking = lint(document, scenario).questions.map(({ rule }) => rule);
    expect(asking.filter((rule) => rule === 'cx-no-board-voice')).toHaveLength(1);
    const overrides = new Map<string, SeveritySetting>([['cx-no-board-voice', 'off']]);
    expect(lint(document, scenario, { overrides }).questions.map(({ rule }) => rule)).toEqual(
      asking.filter((rule) => rule !== 'cx-no-board-voice'),
    );
  });

  it('judges the same immutable chart once', () => {
    const { document, scenario } = chartOf(outline);
    const judgement = lint(document, scenario);
    expect(lint({ ...document, title: 'Renamed' }, scenario)).toBe(judgement);
    expect(lint({ ...document, context: { size: 'small' } }, scenario)).not.toBe(judgement);
  });

  it('judges a chart once, however it is folded, but each context and dismissal by itself', () => {
    const { document, scenario } = chartOf(outline);
    const judgement = lint(document, scenario);
    expect(lint(document, { ...scenario, arrangement: { folded: ['cmo'] } })).toBe(judgement);
    const small: Scenario = { ...scenario, context: { size: 'small' } };
    const dismissals = [
      { rule: 'orphan-role', roles: ['a'], about: [], kind: 'accepted', reason: 'New' } as const,
    ];
    expect(lint(document, small).findings).not.toEqual(judgement.findings);
    const dismissed = lint(document, { ...scenario, dismissals }).findings.filter((one) => one.dismissed);
    expect(dismissed.map(({ roles }) => roles)).toEqual([['a']]);
    // What has been asked about in between leaves the first answer as it was.
    expect(lint(document, scenario)).toBe(judgement);
  });

  it('lets the scenario’s context override the document’s, field by field', () => {
    const { document, scenario } = chartOf(outline, { size: 'small' });
    const own: Scenario = { ...scenario, context: { size: 'large' } };
    expect(lint(document, scenario).findings[0]?.severity).toBe('warning');
    expect(lint(document, own).findings[0]?.severity).toBe('error');
  });

  it('marks dismissed findings by identity, and lists dismissals of nothing', () => {
    const { document, scenario } = chartOf(outline);
    const common = { about: [], kind: 'accepted', reason: 'We know' } as const;
    const used = { rule: 'cx-under-marketing', roles: ['cco'], ...common };
    const unused = { rule: 'cx-under-marketing', roles: ['cmo'], ...common };
    const dismissing: Scenario = { ...scenario, dismissals: [used, unused] };
    const judgement = lint(document, dismissing);
    expect(judgement.findings.filter(({ dismissed }) => dismissed).map(({ rule }) => rule)).toEqual([
      'cx-under-marketing',
    ]);
    expect(unusedDismissals(dismissing, judgement)).toEqual([unused]);
  });

  it('knows which rule ids do not exist', () => {
    const settings = new Map<string, SeveritySetting>([
      ['orphan-role', 'off'],
      ['__proto__', 'off'],
      ['no-such-rule', 'error'],
    ]);
    expect(unknownRules(settings)).toEqual(['__proto__', 'no-such-rule']);
  });

  it('does not depend on the order of unrelated roles', () => {
    const { document, scenario } = chartOf(outline);
    const shuffled: Scenario = { ...scenario, roles: scenario.roles.toReversed() };
    const found = (chart: Scenario) => new Set(lint(document, chart).findings.map(findingIdentity));
    expect(found(shuffled)).toEqual(found(scenario));
  });

  it('takes hostile ids as they are', () => {
    const { document } = chartOf(outline);
    const id = '__proto__';
    const scenario: Scenario = {
      id: 's',
      name: 'S',
      roles: [
        { id: 'constructor', title: 'CEO' },
        { id, title: 'Head of CX' },
      ],
      lines: [],
    };
    const joined = drawLine({ manager: 'constructor', report: id, kind: 'solid' })(scenario);
    expect(lint(document, scenario).findings.map(({ roles }) => roles)).toEqual([[id]]);
    expect(lint(document, setRole(id, { accountableFor: ['cx'] })(joined)).findings).toEqual([]);
  });
});

describe('findingIdentity', () => {
  const identity = (roles: readonly string[], about: readonly string[] = []) =>
    findingIdentity({ rule: 'r', roles, about });

  it('compares sets', () => {
    expect(identity(['a', 'b'], ['x'])).toBe(identity(['b', 'a', 'b'], ['x']));
    expect(identity(['a'])).not.toBe(identity([], ['a']));
    expect(identity(['a,b'])).not.toBe(identity(['a', 'b']));
  });
});
