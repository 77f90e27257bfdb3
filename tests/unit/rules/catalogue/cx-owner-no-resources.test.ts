import { describe, expect, it } from 'vitest';
import type { Context } from '../../../../src/chart/chart.ts';
import { contextOf } from '../../../../src/chart/context.ts';
import { MODELS } from '../../../../src/chart/chart.ts';
import { fixesOf } from '../../../../src/rules/fixes.ts';
import { lint } from '../../../../src/rules/lint.ts';
import { chartOf, findingsOf, questionsOf, verdicts } from '../outline-charts.ts';

const rule = 'cx-owner-no-resources';
const owner = (attributes = '', below = '') =>
  `CEO\n  Chief Customer Officer [id: cco, accountable: cx${attributes}]\n${below}  CFO`;
const missing = (outline: string, context: Context = {}) =>
  findingsOf(rule, outline, context).map(({ about }) => about);

describe(rule, () => {
  it('says which of the two is missing, the budget first, in one finding', () => {
    expect(missing(owner(', no budget'))).toEqual([['budget']]);
    expect(missing(owner(', staff: 0'))).toEqual([['staff']]);
    expect(missing(owner(', staff: 0, no budget'))).toEqual([['budget', 'staff']]);
    const [finding] = findingsOf(rule, owner(', no budget, staff: 0'));
    expect(finding).toMatchObject({ severity: 'warning', roles: ['cco'], related: [] });
    expect(finding?.message).toBe(
      'Chief Customer Officer has no budget and no staff for the customer experience.',
    );
    expect(finding).not.toHaveProperty('severityReason');
  });

  it.each([
    ['nothing is stated', owner()],
    ['both are there', owner(', budget, staff: 1')],
    ['a small team is there', owner(', staff: 0.5')],
    ['the top owns it', 'CEO [accountable: cx, no budget, staff: 0]\n  CFO\n  COO'],
    ['nobody leads it', 'CEO\n  CFO [no budget, staff: 0]\n  COO'],
  ])('is silent when %s', (_case, outline) => {
    expect(verdicts(rule, outline)).toEqual([]);
  });

  it('counts a solid report as staff, a dotted one not', () => {
    expect(missing(owner(', staff: 0', '    Head of Customer Insight\n'))).toEqual([]);
    expect(missing(owner(', no budget, staff: 0', '    Head of Customer Insight\n'))).toEqual([['budget']]);
    expect(missing(`${owner(', staff: 0')}\ncco ..> CFO`)).toEqual([['staff']]);
  });

  it('accepts a missing budget in the matrixed model, and only there', () => {
    expect(missing(owner(', no budget'), { model: 'matrixed' })).toEqual([]);
    expect(missing(owner(', no budget, staff: 0'), { model: 'matrixed' })).toEqual([['staff']]);
    for (const model of MODELS.filter((other) => other !== 'matrixed'))
      expect(missing(owner(', no budget'), { model })).toEqual([['budget']]);
  });

  it('only considers it in a small organisation', () => {
    const [finding] = findingsOf(rule, owner(', no budget'), { size: 'small' });
    expect(finding?.severity).toBe('info');
    expect(finding?.severityReason).toContain('small');
    expect(verdicts(rule, owner(', no budget'), { size: 'medium' })).toEqual(['warning: cco']);
  });

  it('judges a lead known by title only', () => {
    expect(verdicts(rule, 'CEO\n  Head of CX [id: cx, no budget]\n  CFO')).toEqual(['warning: cx']);
  });

  describe('its question', () => {
    const labels = (outline: string, context: Context = {}) =>
      questionsOf(rule, outline, context).map(({ answers }) => answers.map(({ label }) => label));

    it('is whether there is a budget', () => {
      expect(labels(owner())).toEqual([['Yes', 'No', 'No, the units keep the money (matrixed model)']]);
      expect(labels(owner(', staff: 0'))).toHaveLength(1);
      expect(questionsOf(rule, owner())[0]?.roles).toEqual(['cco']);
    });

    it('does not offer another model than the stated one', () => {
      expect(labels(owner(), { model: 'advisory' })).toEqual([['Yes', 'No']]);
    });

    it.each([
      ['it is stated', owner(', budget'), {}],
      ['it is stated to be missing', owner(', no budget'), {}],
      ['the model is matrixed', owner(), { model: 'matrixed' }],
      ['the organisation is small', owner(), { size: 'small' }],
      ['it is not settled who the owner is', 'CEO\n  Head of CX\n  CFO', {}],
      ['the top owns it', 'CEO [accountable: cx]\n  CFO\n  COO', {}],
    ] as const)('is not asked when %s', (_case, outline, context) => {
      expect(questionsOf(rule, outline, context)).toEqual([]);
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
        [0, 1],
        [0, 0],
      ]);
    });
  });

  describe('its repairs', () => {
    const repairsOf = (attributes: string) => {
      const { document, scenario } = chartOf(owner(attributes));
      const finding = lint(document, scenario).findings.find((found) => found.rule === rule);
      const fixes = finding ? fixesOf(document, scenario, finding) : [];
      return fixes.map(({ label, edit }) => {
        const repaired = edit(scenario);
        const { budget, staff } = repaired.roles.find(({ id }) => id === 'cco') ?? {};
        return { label, budget, staff, model: contextOf(document, repaired).model };
      });
    };

    it('give what is missing, or declare the model in which it stays in the units', () => {
      expect(repairsOf(', no budget')).toEqual([
        { label: 'Give Chief Customer Officer a budget', budget: true },
        {
          label: 'Declare the matrixed model: the units keep the money',
          budget: false,
          model: 'matrixed',
        },
      ]);
      expect(repairsOf(', staff: 0')).toEqual([
        { label: 'Give Chief Customer Officer a team of two', staff: 2 },
      ]);
    });

    it('leave nothing of the finding', () => {
      expect(repairsOf(', no budget, staff: 0')).toEqual([
        { label: 'Give Chief Customer Officer a budget and a team of two', budget: true, staff: 2 },
        {
          label: 'Declare the matrixed model, and give Chief Customer Officer a team of two',
          budget: false,
          staff: 2,
          model: 'matrixed',
        },
      ]);
    });
  });
});
