import { describe, expect, it } from 'vitest';
import { fixesOf } from '../../../../src/rules/fixes.ts';
import { lint } from '../../../../src/rules/lint.ts';
import { chartOf, findingsOf, questionsOf, verdicts } from '../outline-charts.ts';

const rule = 'cx-owner-no-kpis';
const owner = (attributes = '') =>
  `CEO\n  Chief Customer Officer [id: cco, accountable: cx${attributes}]\n  CFO [kpis: NPS]`;

describe(rule, () => {
  it('finds an owner whose measures name no customers', () => {
    expect(verdicts(rule, owner(', kpis: revenue; cost'))).toEqual(['warning: cco']);
    expect(verdicts(rule, owner(', kpis: employee satisfaction; agent retention'))).toEqual(['warning: cco']);
  });

  it('takes a stated “none” for a statement', () => {
    const [finding] = findingsOf(rule, owner(', kpis: none'));
    expect(finding).toMatchObject({ severity: 'warning', roles: ['cco'], related: [], about: [] });
    expect(finding?.message).toBe(
      'Chief Customer Officer is measured by nothing, so not by how customers fare.',
    );
    expect(findingsOf(rule, owner(', kpis: revenue'))[0]?.message).toBe(
      'Chief Customer Officer has no measure of how customers fare.',
    );
  });

  it.each([
    ['nothing is stated', owner()],
    ['one of several measures is of customers', owner(', kpis: revenue; complaints; cost')],
    ['the top owns it', 'CEO [accountable: cx, kpis: none]\n  CFO\n  COO'],
    ['nobody leads it', 'CEO [kpis: none]\n  CFO [kpis: none]\n  COO'],
  ])('is silent when %s', (_case, outline) => {
    expect(verdicts(rule, outline)).toEqual([]);
  });

  it('judges a lead known by title only, in any context', () => {
    const guess = 'CEO\n  Head of CX [id: cx, kpis: none]\n  CFO';
    expect(verdicts(rule, guess)).toEqual(['warning: cx']);
    expect(verdicts(rule, guess, { size: 'small', scope: 'branch' })).toEqual(['warning: cx']);
  });

  describe('its question', () => {
    it('is which measure the owner is held to', () => {
      const [question] = questionsOf(rule, owner());
      expect(question?.roles).toEqual(['cco']);
      expect(question?.answers.map(({ label }) => label)).toEqual([
        'CSAT',
        'NPS',
        'Customer retention',
        'Complaints',
        'None',
      ]);
    });

    it.each([
      ['measures are stated', owner(', kpis: revenue')],
      ['none is stated to be there', owner(', kpis: none')],
      ['it is not settled who the owner is', 'CEO\n  Head of CX\n  CFO'],
      ['the top owns it', 'CEO [accountable: cx]\n  CFO\n  COO'],
      ['nobody leads it', 'CEO\n  CFO\n  COO'],
    ])('is not asked when %s', (_case, outline) => {
      expect(questionsOf(rule, outline)).toEqual([]);
    });

    it('is settled by each of its answers', () => {
      const { document, scenario } = chartOf(owner());
      const [question] = lint(document, scenario).questions.filter((asked) => asked.rule === rule);
      const after = question?.answers.map(({ edit }) => lint(document, edit(scenario)));
      const counts = after?.map(({ findings, questions }) => [
        questions.filter((asked) => asked.rule === rule).length,
        findings.filter((found) => found.rule === rule).length,
      ]);
      expect(counts).toEqual([
        [0, 0],
        [0, 0],
        [0, 0],
        [0, 0],
        [0, 1],
      ]);
    });
  });

  it('adds a measure to those there are', () => {
    const { document, scenario } = chartOf(owner(', kpis: revenue'));
    const finding = lint(document, scenario).findings.find((found) => found.rule === rule);
    const fixes = finding ? fixesOf(document, scenario, finding) : [];
    expect(fixes.map(({ label }) => label)).toEqual([
      'Measure Chief Customer Officer by CSAT',
      'Measure Chief Customer Officer by NPS',
      'Measure Chief Customer Officer by customer retention',
      'Measure Chief Customer Officer by complaints',
    ]);
    expect(fixes[1]?.edit(scenario).roles.find(({ id }) => id === 'cco')?.kpis).toEqual(['revenue', 'NPS']);
  });
});
