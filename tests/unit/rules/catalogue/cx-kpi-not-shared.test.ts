import { describe, expect, it } from 'vitest';
import { fixesOf } from '../../../../src/rules/fixes.ts';
import { lint } from '../../../../src/rules/lint.ts';
import { chartOf, findingsOf, questionsOf, verdicts } from '../outline-charts.ts';

const rule = 'cx-kpi-not-shared';
/** Executives with these measures; `''`: nothing is stated. */
const team = (...kpis: readonly string[]) =>
  kpis
    .map((stated, at) => {
      const role = `${at === 0 ? '' : '  '}Role ${at} [id: r${at}, executive`;
      return `${role}${stated === '' ? '' : `, kpis: ${stated}`}]`;
    })
    .join('\n');

describe(rule, () => {
  it('finds that one executive alone is measured on customers', () => {
    const [finding] = findingsOf(rule, team('profit', 'NPS; cost', 'leads'));
    expect(finding).toMatchObject({ severity: 'info', roles: [], about: [], related: ['r0', 'r1', 'r2'] });
    expect(finding?.message).toBe(
      'Customer results hang on one executive, Role 1; the measures of the others name no customers.',
    );
  });

  it('finds that none is', () => {
    const [finding] = findingsOf(rule, team('profit', 'employee satisfaction', 'leads', 'cost'));
    expect(finding?.message).toBe(
      'Four executives have stated measures, and none of them is measured on customers.',
    );
  });

  it('takes a stated “none” for a statement', () => {
    expect(verdicts(rule, team('profit', 'none', 'none'))).toEqual(['info: ']);
  });

  it('is silent when two are', () => {
    expect(verdicts(rule, team('profit', 'NPS', 'complaints'))).toEqual([]);
    expect(verdicts(rule, team('CSAT', 'NPS', 'complaints'))).toEqual([]);
  });

  it('wants three stated executives with stated measures', () => {
    expect(verdicts(rule, team('profit', 'NPS'))).toEqual([]);
    expect(verdicts(rule, team('profit', 'NPS', ''))).toEqual([]);
    const outline = team('profit', 'NPS', 'leads');
    expect(verdicts(rule, outline.replace('r2, executive', 'r2, no executive'))).toEqual([]);
    expect(verdicts(rule, outline.replace('r2, executive', 'r2, board'))).toEqual([]);
  });

  it('does not count the measures of others', () => {
    const others = '\n  Head of CX [kpis: NPS]\n  Head of Service [no executive, kpis: NPS]';
    expect(verdicts(rule, team('profit', 'NPS', 'leads') + others)).toEqual(['info: ']);
  });

  it('does not depend on the context or on an owner', () => {
    const outline = team('profit', 'cost', 'leads');
    expect(verdicts(rule, outline, { size: 'small', scope: 'branch' })).toEqual(['info: ']);
  });

  it('asks nothing', () => {
    expect(questionsOf(rule, team('', '', ''))).toEqual([]);
  });

  it('gives those a measure who have stated measures and none of customers', () => {
    const { document, scenario } = chartOf(team('profit', 'NPS', 'none', ''));
    const finding = lint(document, scenario).findings.find((found) => found.rule === rule);
    const fixes = finding ? fixesOf(document, scenario, finding) : [];
    expect(fixes.map(({ label }) => label)).toEqual([
      'Measure Role 0 and Role 2 by customer satisfaction too',
    ]);
    const repaired = fixes[0]?.edit(scenario) ?? scenario;
    expect(repaired.roles.map(({ kpis }) => kpis)).toEqual([
      ['profit', 'Customer satisfaction'],
      ['NPS'],
      ['Customer satisfaction'],
      undefined,
    ]);
    expect(fixes[0]?.edit(repaired)).toBe(repaired);
  });
});
