import { describe, expect, it } from 'vitest';
import { fixesOf } from '../../../../src/rules/fixes.ts';
import { lint } from '../../../../src/rules/lint.ts';
import { chartOf, findingsOf, questionsOf, verdicts } from '../outline-charts.ts';

const rule = 'cx-owner-not-dedicated';
const owner = (title = 'Chief Customer Officer', attributes = '') =>
  `CEO\n  ${title} [id: cx, accountable: cx${attributes}]\n  CFO`;
const messageOf = (outline: string) => findingsOf(rule, outline)[0]?.message;

describe(rule, () => {
  it('hears a stated no', () => {
    const [finding] = findingsOf(rule, owner('Chief Customer Officer', ', no dedicated'));
    expect(finding).toMatchObject({ severity: 'warning', roles: ['cx'], related: [] });
    expect(finding).not.toHaveProperty('severityReason');
    expect(finding?.message).toBe(
      'Chief Customer Officer looks after the customer experience besides another job.',
    );
  });

  it('is silent while nothing or a yes is stated', () => {
    expect(verdicts(rule, owner())).toEqual([]);
    expect(verdicts(rule, owner('Chief Customer Officer', ', dedicated'))).toEqual([]);
  });

  it('judges a lead known by title only', () => {
    expect(verdicts(rule, 'CEO\n  Head of CX [id: cx, no dedicated]\n  CFO')).toEqual(['warning: cx']);
  });

  describe('of one person in two boxes', () => {
    const two = (holder: string, other: string, attributes = '') =>
      `CEO\n  Head of CX (${holder}) [id: cx, accountable: cx${attributes}]\n  ${other}`;

    it('compares names without case and surrounding space', () => {
      expect(verdicts(rule, two('Ada Osei', 'Sales Director (ADA OSEI)'))).toEqual(['warning: cx']);
      expect(verdicts(rule, two('Ada Osei', 'Sales Director (Ada  Osei)'))).toEqual([]);
      const { document, scenario } = chartOf(two('Ada Osei', 'Sales Director'));
      const padded = {
        ...scenario,
        roles: scenario.roles.map((role) =>
          role.title === 'Sales Director' ? { ...role, person: ' ada osei\t' } : role,
        ),
      };
      expect(lint(document, padded).findings.filter((found) => found.rule === rule)).toHaveLength(1);
    });

    it('names the other roles in drawing order', () => {
      const outline = `CEO (Ada)\n  Sales Director (Ada)\n  Head of CX (Ada) [id: cx, accountable: cx]`;
      expect(findingsOf(rule, outline)[0]?.related).toEqual(['ceo', 'sales-director']);
      expect(messageOf(outline)).toBe(
        'Head of CX looks after the customer experience besides being CEO and Sales Director.',
      );
    });

    it('counts heads, and nobody below', () => {
      expect(verdicts(rule, two('Ada', 'Head of Sales (Ada)'))).toEqual(['warning: cx']);
      expect(verdicts(rule, two('Ada', 'Sales Manager (Ada)'))).toEqual([]);
      expect(verdicts(rule, two('Ada', 'Clerk (Ada)'))).toEqual([]);
    });

    it.each([
      ['the owner has no name', 'CEO\n  Head of CX [accountable: cx]\n  CFO\n  CIO'],
      ['the names differ', two('Ada', 'Sales Director (Bo)')],
      ['two others share a name', `${two('Ada', 'Sales Director (Bo)')}\n  CFO (Bo)`],
      ['the other box is a committee', two('Ada', 'CX council (Ada) [body, level: director]')],
    ])('is silent when %s', (_case, outline) => {
      expect(verdicts(rule, outline)).toEqual([]);
    });

    it('counts the interim of a vacant role', () => {
      expect(verdicts(rule, two('Ada', 'Sales Director (Ada) [vacant]'))).toEqual(['warning: cx']);
      expect(verdicts(rule, two('Ada', 'Sales Director (Ada)', ', vacant'))).toEqual(['warning: cx']);
    });

    it('takes empty names for none', () => {
      const { document, scenario } = chartOf(two('Ada', 'Sales Director'));
      const blank = { ...scenario, roles: scenario.roles.map((role) => ({ ...role, person: ' ' })) };
      expect(lint(document, blank).findings.filter((found) => found.rule === rule)).toEqual([]);
    });

    it('is not silenced by a stated yes', () => {
      expect(verdicts(rule, two('Ada', 'Sales Director (Ada)', ', dedicated'))).toEqual(['warning: cx']);
    });
  });

  describe('of two functions in one title', () => {
    it.each([
      ['Chief Customer & Marketing Officer', 'marketing'],
      ['Chief Digital and Customer Officer', 'digital'],
      ['Customer & Employee Experience Director', 'HR'],
      ['Customer Service & Experience & Marketing Director', 'marketing'],
      ['Sales, Marketing & Customer Experience Director', 'sales'],
      ['Customer Insight & Marketing Director', 'marketing'],
      ['Marketing & Customer Insight Director', 'marketing'],
      ['CEO, Retail & Chief Customer Officer', 'general management'],
    ])('hears them in %s', (title, other) => {
      expect(verdicts(rule, owner(title))).toEqual(['warning: cx']);
      expect(messageOf(owner(title))).toBe(`${title} looks after the customer experience besides ${other}.`);
    });

    it.each([
      'Customer Service & Experience Director',
      'Chief Customer Officer',
      'SVP Customer Success & Support',
      'Sales and Marketing Director',
      'Customer Service and Marketing Director',
      'Assistant to the Chief Customer & Marketing Officer',
    ])('hears none in %s', (title) => {
      expect(verdicts(rule, owner(title))).toEqual([]);
    });

    it('goes by the title, whatever function is declared', () => {
      const declared = (fn: string) => owner('Chief Customer & Marketing Officer', `, function: ${fn}`);
      for (const fn of ['customer-experience', 'marketing', 'hr'])
        expect(verdicts(rule, declared(fn))).toEqual(['warning: cx']);
    });

    it('is not silenced by a stated yes', () => {
      const outline = owner('Chief Customer & Marketing Officer', ', dedicated');
      expect(verdicts(rule, outline)).toEqual(['warning: cx']);
    });

    it('hears none in the title of an assistant or a committee', () => {
      for (const attribute of [', assistant', ', body'])
        expect(verdicts(rule, owner('Chief Customer & Marketing Officer', attribute))).toEqual([]);
    });

    it('says all there is', () => {
      const outline = `CEO
  Chief Customer & Marketing Officer (Ada) [accountable: cx, no dedicated]
  Head of Sales (Ada)`;
      expect(messageOf(outline)).toBe(
        'Chief Customer & Marketing Officer looks after the customer experience besides marketing and being Head of Sales.',
      );
    });
  });

  describe('of the top', () => {
    const top = 'CEO [accountable: cx]\n  CFO\n  COO';

    it('finds that it alone owns the customer experience', () => {
      const [finding] = findingsOf(rule, top);
      expect(finding).toMatchObject({ severity: 'warning', roles: ['ceo'] });
      expect(finding?.message).toBe(
        'CEO owns the customer experience besides running the whole organisation.',
      );
    });

    it.each([
      ['the organisation is small', top, { size: 'small' }],
      ['a title names a lead', `${top}\n  Head of CX`, {}],
      ['its own title names the lead', 'CEO & Chief Customer Officer [accountable: cx]\n  CFO', {}],
      ['nobody owns it', 'CEO\n  CFO\n  COO', {}],
      ['somebody else owns it too', 'CEO [accountable: cx]\n  CFO [accountable: cx]', {}],
    ] as const)('is silent when %s', (_case, outline, context) => {
      expect(verdicts(rule, outline, context)).toEqual([]);
    });

    it('speaks in any organisation not stated to be small', () => {
      for (const size of ['medium', 'large'] as const)
        expect(verdicts(rule, top, { size })).toEqual(['warning: ceo']);
    });

    it('does not look at its other jobs', () => {
      const outline = 'CEO (Ada) [accountable: cx, no dedicated]\n  CFO (Ada)\n  COO';
      expect(verdicts(rule, outline, { size: 'small' })).toEqual([]);
    });

    it('only considers a Chief Operating Officer at the top', () => {
      expect(verdicts(rule, 'COO [accountable: cx]\n  CFO\n  CIO')).toEqual(['info: coo']);
    });
  });

  it.each([
    ['the Chief Operating Officer', owner('Chief Operating Officer', ', no dedicated'), {}],
    ['an operating and customer officer', owner('COO & CCO'), {}],
    ['a small organisation', owner('Chief Customer Officer', ', no dedicated'), { size: 'small' }],
  ] as const)('only considers %s', (_case, outline, context) => {
    const [finding] = findingsOf(rule, outline, context);
    expect(finding?.severity).toBe('info');
    expect(finding?.severityReason).toBeTruthy();
  });

  it('warns of another operations head', () => {
    expect(verdicts(rule, owner('Director of Operations', ', no dedicated'))).toEqual(['warning: cx']);
  });

  it('never reports a chief executive in a small organisation', () => {
    const outline = owner('CEO, Retail', ', no dedicated');
    expect(verdicts(rule, outline, { size: 'small' })).toEqual([]);
    expect(verdicts(rule, outline, { size: 'medium' })).toEqual(['warning: cx']);
    expect(verdicts(rule, owner('Retail Director', ', no dedicated'), { size: 'small' })).toEqual([
      'info: cx',
    ]);
  });

  describe('its question', () => {
    it('is whether the role is the holder’s only job', () => {
      const [question] = questionsOf(rule, owner());
      expect(question?.roles).toEqual(['cx']);
      expect(question?.answers.map(({ label }) => label)).toEqual(['Yes', 'No, there is another']);
    });

    it.each([
      ['it is stated', owner('Chief Customer Officer', ', dedicated'), {}],
      ['the title says it', owner('Chief Customer & Marketing Officer'), {}],
      ['the organisation is small', owner(), { size: 'small' }],
      ['the Chief Operating Officer owns it', owner('COO'), {}],
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
      ]);
    });
  });

  describe('its repairs', () => {
    const repairsOf = (outline: string) => {
      const { document, scenario } = chartOf(outline);
      const finding = lint(document, scenario).findings.find((found) => found.rule === rule);
      const fixes = finding ? fixesOf(document, scenario, finding) : [];
      return fixes.map(({ label, edit }) => {
        const repaired = edit(scenario);
        expect(edit(repaired)).toBe(repaired);
        return { label, repaired };
      });
    };

    it('make it the only job of a customer role', () => {
      const [first, ...more] = repairsOf(owner('Head of CX', ', no dedicated'));
      expect(first?.label).toBe('Make Head of CX the holder’s only job');
      expect(first?.repaired.roles[1]?.dedicated).toBe(true);
      expect(more).toEqual([]);
    });

    it('split a title, the new role under the same boss', () => {
      const [first] = repairsOf(owner('Chief Customer & Marketing Officer', ', no dedicated'));
      expect(first?.label).toBe(
        'Split Chief Customer & Marketing Officer into a Chief Customer Officer and a Chief Marketing Officer',
      );
      expect(first?.repaired.roles[1]).toMatchObject({ title: 'Chief Customer Officer', dedicated: true });
      expect(first?.repaired.roles.at(-1)).toEqual({
        id: 'chief-marketing-officer',
        title: 'Chief Marketing Officer',
        function: 'marketing',
        level: 'c-suite',
        planned: true,
      });
      expect(first?.repaired.lines.at(-1)).toMatchObject({
        manager: 'ceo',
        report: 'chief-marketing-officer',
      });
    });

    it('say of a split title, too, that the holder of another post leaves', () => {
      const outline =
        'CEO\n  Chief Customer & Marketing Officer (Ada) [id: cx, accountable: cx]\n  CFO (Ada)';
      const [first] = repairsOf(outline);
      expect(first?.label).toBe(
        'Split Chief Customer & Marketing Officer into a Chief Customer Officer and a Chief Marketing Officer, and take Ada out of both',
      );
      expect(first?.repaired.roles[1]).not.toHaveProperty('person');
    });

    it('plan another holder, who leaves the old one the other post', () => {
      const [first] = repairsOf('CEO\n  Head of CX (Ada) [id: cx, accountable: cx]\n  CFO (Ada)');
      expect(first?.label).toBe('Take Ada out of Head of CX and plan another holder');
      expect(first?.repaired.roles[1]).toEqual({
        id: 'cx',
        title: 'Head of CX',
        accountableFor: ['cx'],
        planned: true,
      });
      expect(first?.repaired.roles[2]?.person).toBe('Ada');
    });

    it('hand a functional head’s ownership to a new lead', () => {
      const repairs = repairsOf(owner('CFO', ', no dedicated'));
      expect(repairs.map(({ label }) => label)).toEqual([
        'Add a Chief Customer Officer under CEO as owner in place of CFO',
      ]);
      const [before, after] = [repairs[0]?.repaired.roles[1], repairs[0]?.repaired.roles.at(-1)];
      expect(before).toMatchObject({ accountableFor: [], responsibleFor: ['cx'] });
      expect(after).toMatchObject({ title: 'Chief Customer Officer', accountableFor: ['cx'] });
    });

    it('plan a lead below a top that owns it', () => {
      const { document, scenario } = chartOf('CEO [accountable: cx]\n  CFO\n  CIO');
      const finding = lint(document, scenario).findings.find((found) => found.rule === rule);
      const fixes = finding ? fixesOf(document, scenario, finding) : [];
      expect(fixes.map(({ label }) => label)).toEqual(['Add a Chief Customer Officer under CEO']);
    });
  });
});
