import { describe, expect, it } from 'vitest';
import { lint } from '../../../../src/rules/lint.ts';
import { chartOf, findingsOf, verdicts } from '../outline-charts.ts';

const rule = 'reporting-cycle';

describe(rule, () => {
  it('names the members and the lines of a circle', () => {
    const [finding] = findingsOf(rule, 'CEO\n  A\n    B\n      C\nC --> A');
    expect(finding).toMatchObject({ severity: 'error', roles: ['a', 'b', 'c'] });
    expect(finding?.lines).toEqual([
      { manager: 'a', report: 'b' },
      { manager: 'b', report: 'c' },
      { manager: 'c', report: 'a' },
    ]);
    expect(finding?.message).toContain('A → B → C → A');
  });

  it('reports each circle on its own, and circles that touch as one', () => {
    expect(verdicts(rule, 'CEO\n  A\n    B\n  C\n    D\nB --> A\nD --> C')).toEqual([
      'error: a, b',
      'error: c, d',
    ]);
    expect(verdicts(rule, 'CEO\n  A\n    B\n      C\nB --> A\nC --> B')).toEqual(['error: a, b, c']);
  });

  it('ignores dotted lines and lines of a role to itself', () => {
    expect(verdicts(rule, 'CEO\n  A\n    B\nB ..> A: advice')).toEqual([]);
    const { document, scenario } = chartOf('CEO\n  A');
    const selfish = {
      ...scenario,
      lines: [...scenario.lines, { manager: 'a', report: 'a', kind: 'solid' as const }],
    };
    expect(lint(document, selfish).findings.filter((finding) => finding.rule === rule)).toEqual([]);
  });

  it('does not spell out a circle of thousands', () => {
    const ids = Array.from({ length: 5000 }, (_, at) => `r${at}`);
    const scenario = {
      id: 's',
      name: 'S',
      roles: ids.map((id) => ({ id, title: id })),
      lines: ids.map((id, at) => ({
        manager: id,
        report: ids[(at + 1) % ids.length] ?? '',
        kind: 'solid' as const,
      })),
    };
    const finding = lint({ title: 'T', scenarios: [scenario] }, scenario).findings.find(
      (found) => found.rule === rule,
    );
    expect(finding?.roles).toHaveLength(5000);
    expect(finding?.message.length).toBeLessThan(200);
  });
});
