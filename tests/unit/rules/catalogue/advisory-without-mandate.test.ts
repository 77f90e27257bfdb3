import { describe, expect, it } from 'vitest';
import { type Context, MODELS } from '../../../../src/chart/chart.ts';
import { contextOf } from '../../../../src/chart/context.ts';
import { fixesOf } from '../../../../src/rules/fixes.ts';
import { lint } from '../../../../src/rules/lint.ts';
import { chartOf, findingsOf, questionsOf, verdicts } from '../outline-charts.ts';

const rule = 'advisory-without-mandate';
const advisory: Context = { model: 'advisory' };
const under = (boss: string, lines = '') =>
  `CEO [id: ceo]\n  Strategy Director [id: boss${boss}]\n    Head of CX [id: cx, accountable: cx]\n  CFO${lines}`;
const fires = (outline: string, context: Context = advisory) => verdicts(rule, outline, context);

describe(rule, () => {
  it('warns of an adviser with none of the three signs', () => {
    expect(fires(under(''))).toEqual(['warning: cx']);
    expect(findingsOf(rule, under(''), advisory)[0]?.message).toContain('Head of CX');
  });

  it('is about the advisory model only', () => {
    for (const model of MODELS.filter((other) => other !== 'advisory'))
      expect(fires(under(''), { model })).toEqual([]);
    expect(fires(under(''), {})).toEqual([]);
  });

  it('is content next to the top', () => {
    expect(fires('CEO\n  Head of CX [accountable: cx, no executive]\n  CFO')).toEqual([]);
    expect(fires('CEO\n  Committee [body]\n    Head of CX [accountable: cx]\n  CFO')).toEqual([]);
  });

  it('is content with a boss who is stated to be an executive', () => {
    expect(fires(under(', executive'))).toEqual([]);
    expect(fires(under(', no executive'))).toEqual(['warning: cx']);
    expect(fires(under('', '\n  COO [id: coo, executive]\ncoo --> cx'))).toEqual([]);
    const throughCommittee = `CEO\n  COO [executive]\n    Committee [body]\n      Head of CX [accountable: cx]\n  CFO`;
    expect(fires(throughCommittee)).toEqual([]);
  });

  it('wants the direct boss, and not the lead, to be the executive', () => {
    const deeper = `CEO\n  COO [executive]\n    Strategy Director\n      Head of CX [id: cx, accountable: cx, executive]\n  CFO`;
    expect(fires(deeper)).toEqual(['warning: cx']);
  });

  it('is content with a dotted line from the top that says what it is for', () => {
    expect(fires(under('', '\nceo ..> cx: sponsor'))).toEqual([]);
  });

  it.each([
    ['a line without a purpose', '\nceo ..> cx'],
    ['a line from somebody else', '\nCFO ..> cx: sponsor'],
    ['a line to somebody else', '\nceo ..> boss: sponsor'],
    ['a line the other way round', '\ncx ..> ceo: sponsor'],
  ])('is not content with %s', (_case, line) => {
    expect(fires(under('', line))).toEqual(['warning: cx']);
  });

  it('takes a blank purpose for none', () => {
    const { document, scenario } = chartOf(under('', '\nceo ..> cx: sponsor'), advisory);
    const blank = { ...scenario, lines: scenario.lines.map((line) => ({ ...line, purpose: ' ' })) };
    const { findings } = lint(document, blank);
    expect(findings.filter((finding) => finding.rule === rule)).toHaveLength(1);
  });

  it.each([
    ['nobody leads', 'CEO\n  CFO\n  CIO'],
    ['the top leads', 'CEO [accountable: cx]\n  CFO\n  CIO'],
    ['no line connects the lead with the top', 'CEO\n  CFO\n  CIO\nHead of CX [accountable: cx]'],
  ])('is silent when %s', (_case, outline) => {
    expect(fires(outline)).toEqual([]);
  });

  it('judges a lead known by title only', () => {
    expect(fires(under('').replace(', accountable: cx', ''))).toEqual(['warning: cx']);
  });

  it('offers a sponsor’s line, or the place next to the top', () => {
    const repaired = (outline: string) => {
      const { document, scenario } = chartOf(outline, advisory);
      const finding = lint(document, scenario).findings.find((found) => found.rule === rule);
      const fixes = finding ? fixesOf(document, scenario, finding) : [];
      return { labels: fixes.map(({ label }) => label), lines: fixes[0]?.edit(scenario).lines };
    };
    const { labels, lines } = repaired(under(''));
    expect(labels).toEqual([
      'Make CEO the sponsor of Head of CX, by a dotted line that says so',
      'Move Head of CX under CEO',
    ]);
    const sponsor = {
      manager: 'ceo',
      report: 'cx',
      kind: 'dotted',
      purpose: 'sponsorship of customer experience',
    };
    expect(lines?.at(-1)).toEqual(sponsor);
    // A line that is there already is given its purpose.
    expect(repaired(under('', '\nceo ..> cx')).lines?.filter(({ kind }) => kind === 'dotted')).toEqual([
      sponsor,
    ]);
  });

  describe('its question about the model', () => {
    /** Fits every model. */
    const settled = (lead = 'executive') => `CEO [id: ceo]
  Chief Customer Officer [id: cco, ${lead}, accountable: cx]
    Head of Customer Service
    Head of Marketing
    Head of Sales
  CFO [id: cfo, executive]
  COO [id: coo, executive]
  CIO [id: cio, executive]
cco ..> cfo: metrics
cco ..> coo: metrics
cco ..> cio: metrics`;

    const deep = `CEO [id: ceo]
  Strategy Director
    Chief Customer Officer [id: cco, executive, accountable: cx]
      Head of Customer Service
      Head of Marketing
      Head of Sales
  CFO [id: cfo, executive]
  COO [id: coo, executive]
  CIO [id: cio, executive]
cco ..> cfo: metrics
cco ..> coo: metrics
cco ..> cio: metrics`;

    it('is asked once, where a model would give a finding', () => {
      const { document, scenario } = chartOf(under(''));
      const asked = lint(document, scenario).questions.filter(({ question }) =>
        question.includes('is customer experience run'),
      );
      expect(asked).toMatchObject([{ rule, roles: ['cx'] }]);
      expect(asked[0]?.answers).toHaveLength(4);
    });

    it('is not asked where every model would fit', () => {
      expect(questionsOf(rule, settled())).toEqual([]);
    });

    it.each([
      ['an adviser would lack a mandate', deep, ['advisory']],
      ['lines are missing', settled().replace('\ncco ..> cio: metrics', ''), ['matrixed']],
      ['service is missing', settled().replace('\n    Head of Customer Service', ''), ['one-team']],
      [
        'departments are missing',
        settled()
          .replace('Head of Customer Service', 'Call Centre Agent')
          .replace('Head of Sales', 'Sales Agent'),
        ['operational'],
      ],
      ['a gap would be graver', settled('no executive').replace('..> cio', '..> ceo'), [...MODELS]],
    ])('is asked where %s', (_case, outline, models) => {
      const { document, scenario } = chartOf(outline);
      const found = questionsOf(rule, outline).flatMap(({ answers }) =>
        answers.flatMap(({ edit }) => {
          const stated = edit(scenario);
          const { findings } = lint(document, stated);
          const { model } = contextOf(document, stated);
          return findings.some((finding) => MODEL_RULES.has(finding.rule)) ? [model] : [];
        }),
      );
      expect(found).toEqual(models);
    });

    it.each([
      ['the model is stated', under(''), { model: 'one-team' as const }],
      ['nobody leads', 'CEO\n  CFO\n  CIO', {}],
      ['the top leads', 'CEO [accountable: cx]\n  CFO\n  CIO', {}],
    ])('is not asked when %s', (_case, outline, context) => {
      expect(questionsOf(rule, outline, context)).toEqual([]);
    });

    it('is settled by each of its answers', () => {
      const { document, scenario } = chartOf(under(''));
      const answers = questionsOf(rule, under('')).flatMap((question) => question.answers);
      const answered = answers.map(({ edit }) => edit(scenario));
      expect(answered.map((chart) => contextOf(document, chart).model)).toEqual(MODELS);
      const questions = answered.flatMap((chart) => lint(document, chart).questions);
      expect(questions.filter((question) => question.rule === rule)).toEqual([]);
    });
  });
});

const MODEL_RULES = new Set([
  rule,
  'matrixed-without-dotted-lines',
  'operational-without-departments',
  'cross-functional-gap',
]);
