import { describe, expect, it } from 'vitest';
import { fixesOf } from '../../../../src/rules/fixes.ts';
import { lint } from '../../../../src/rules/lint.ts';
import { chartOf, findingsOf, questionsOf, verdicts } from '../outline-charts.ts';

const rule = 'cx-owned-by-functional-head';
const owner = (title: string, attributes = '') =>
  `CEO\n  ${title} [id: x, accountable: cx${attributes}]\n  Chief Strategy Officer`;

describe(rule, () => {
  it.each([
    ['Customer Services Director', 'customer service'],
    ['CMO', 'marketing'],
    ['Director of Operations', 'operations'],
    ['Chief Commercial Officer', 'sales'],
    ['CIO', 'IT'],
    ['Product Director', 'product'],
    ['HR Director', 'HR'],
    ['CFO', 'finance'],
    ['Somebody [function: sales]', 'sales'],
  ])('warns of %s as owner', (title, name) => {
    const [finding] = findingsOf(rule, owner(title));
    expect(finding).toMatchObject({ severity: 'warning', roles: ['x'], related: [] });
    expect(finding).not.toHaveProperty('severityReason');
    expect(finding?.headline).toBe(`Customer experience owned by ${name}`);
  });

  it.each(['customer-experience', 'digital', 'strategy', 'general', 'legal', 'channel', 'data', 'other'])(
    'takes %s for no such function',
    (fn) => {
      expect(verdicts(rule, owner('CMO', `, function: ${fn}`))).toEqual([]);
    },
  );

  it('lets a declared function win', () => {
    expect(verdicts(rule, owner('Chief Customer Officer', ', function: finance'))).toEqual(['warning: x']);
  });

  it.each([
    ['its function is not known', owner('Wizard')],
    ['only the title names the lead', 'CEO\n  Customer Service & Experience Director\n  CFO'],
    ['the top owns it', 'CMO [accountable: cx]\n  CFO\n  COO'],
    ['a customer lead owns it beside the function', `${owner('CMO')}\n  Head of CX [accountable: cx]`],
  ])('is silent when %s', (_case, outline) => {
    expect(verdicts(rule, outline)).toEqual([]);
  });

  it.each([
    ['the Chief Operating Officer', owner('Chief Operating Officer'), {}],
    ['a service head on the board', owner('Customer Services Director', ', board'), {}],
    ['a small organisation', owner('CMO'), { size: 'small' }],
  ] as const)('only considers %s', (_case, outline, context) => {
    const [finding] = findingsOf(rule, outline, context);
    expect(finding?.severity).toBe('info');
    expect(finding?.severityReason).toBeTruthy();
  });

  it.each([
    ['another operations head', owner('VP Operations'), {}],
    ['a service head stated to have no seat', owner('Customer Services Director', ', no board'), {}],
    ['another head on the board', owner('CMO', ', board'), {}],
    ['a medium organisation', owner('CMO'), { size: 'medium' }],
  ] as const)('warns of %s', (_case, outline, context) => {
    expect(verdicts(rule, outline, context)).toEqual(['warning: x']);
  });

  it('judges also who is far from the top, or has no path there', () => {
    expect(verdicts(rule, 'CEO\n  CSO\n    A\n      Sales Clerk [id: x, accountable: cx]')).toEqual([
      'warning: x',
    ]);
    expect(verdicts(rule, 'CEO\n  CFO\nCIO [id: x, accountable: cx]\n  A [id: a]\na --> x')).toEqual([
      'warning: x',
    ]);
  });

  describe('its question', () => {
    it('is what an owner of no known function runs', () => {
      const [question] = questionsOf(rule, owner('Wizard'));
      expect(question?.roles).toEqual(['x']);
      expect(question?.answers.map(({ label }) => label)).toEqual([
        'Customer experience',
        'Customer service',
        'Operations',
        'Marketing',
        'Something else',
      ]);
    });

    it.each([
      ['the title says it', owner('CMO')],
      ['it is declared', owner('Wizard', ', function: legal')],
      ['an abbreviation is asked about already', owner('CCO')],
      ['it is not settled who the owner is', 'CEO\n  Head of CX\n  Wizard'],
      ['the top owns it', 'Wizard [accountable: cx]\n  CFO\n  COO'],
    ])('is not asked when %s', (_case, outline) => {
      expect(questionsOf(rule, outline)).toEqual([]);
    });

    it('is settled by each of its answers', () => {
      const { document, scenario } = chartOf(owner('Wizard'));
      const [question] = lint(document, scenario).questions.filter((asked) => asked.rule === rule);
      const after = question?.answers.map(({ edit }) => lint(document, edit(scenario)));
      const counts = after?.map(({ findings, questions }) => [
        questions.filter((asked) => asked.rule === rule).length,
        findings.filter((found) => found.rule === rule).length,
      ]);
      expect(counts).toEqual([
        [0, 0],
        [0, 1],
        [0, 1],
        [0, 1],
        [0, 0],
      ]);
    });
  });

  describe('its repairs', () => {
    const labelsOf = (outline: string) => {
      const { document, scenario } = chartOf(outline);
      const finding = lint(document, scenario).findings.find((found) => found.rule === rule);
      return (finding ? fixesOf(document, scenario, finding) : []).map(({ label }) => label);
    };

    it('plan a lead of its own, or change what the role is', () => {
      expect(labelsOf(owner('Customer Services Director'))).toEqual([
        'Add a Chief Customer Officer under CEO as owner in place of Customer Services Director',
        'Turn Customer Services Director into a Customer Experience Director',
      ]);
    });

    it('do not turn who counts the money into a customer lead', () => {
      expect(labelsOf(owner('CFO'))).toEqual([
        'Add a Chief Customer Officer under CEO as owner in place of CFO',
      ]);
    });
  });
});
