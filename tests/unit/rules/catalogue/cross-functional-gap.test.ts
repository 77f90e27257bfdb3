import { describe, expect, it } from 'vitest';
import { type Context, MODELS } from '../../../../src/chart/chart.ts';
import { fixesOf } from '../../../../src/rules/fixes.ts';
import { lint } from '../../../../src/rules/lint.ts';
import { chartOf, findingsOf, verdicts } from '../outline-charts.ts';

const rule = 'cross-functional-gap';
/** The lead next to the top; under somebody else, whatever is given. */
const beside = (roles: readonly string[], lines: readonly string[] = [], lead = '') =>
  [
    'CEO [id: ceo]',
    `  Chief Customer Officer [id: cco, accountable: cx${lead}]`,
    '    Analyst [id: own]',
    '  CFO [id: cfo]',
    ...roles.map((role) => `    ${role}`),
    ...lines,
  ].join('\n');
const itDirector = 'IT Director [id: it]';
const gaps = (outline: string, context: Context = {}) =>
  findingsOf(rule, outline, context).map(({ about }) => about);

describe(rule, () => {
  it('lists every unconnected function in one finding, in its own order', () => {
    const outline = beside([
      'Sales Director [id: s]',
      'Marketing Director [id: m]',
      'Customer Services Director [id: c]',
      itDirector,
    ]);
    expect(verdicts(rule, outline)).toEqual(['info: cco']);
    expect(findingsOf(rule, outline)[0]).toMatchObject({
      roles: ['cco'],
      about: ['it', 'customer-service', 'marketing', 'sales'],
      related: ['it', 'c', 'm', 's'],
      message:
        'IT, customer service, marketing and sales have no line to Chief Customer Officer and no seat beside it.',
    });
    expect(findingsOf(rule, beside(['Sales Director']))[0]?.message).toBe(
      'Sales has no line to Chief Customer Officer and no seat beside it.',
    );
  });

  it('is graver in the matrixed model, and says why', () => {
    expect(verdicts(rule, beside([itDirector]), { model: 'matrixed' })).toEqual(['warning: cco']);
    expect(findingsOf(rule, beside([itDirector]), { model: 'matrixed' })[0]?.severityReason).toContain(
      'matrixed',
    );
    for (const model of MODELS.filter((other) => other !== 'matrixed'))
      expect(verdicts(rule, beside([itDirector]), { model })).toEqual(['info: cco']);
  });

  it('does not judge excerpts and branches', () => {
    expect(gaps(beside([itDirector]), { scope: 'excerpt' })).toEqual([]);
    expect(gaps(beside([itDirector]), { scope: 'branch' })).toEqual([]);
    expect(gaps(beside([itDirector]), { scope: 'full', size: 'small' })).toEqual([['it']]);
  });

  it.each([
    [
      'nobody leads',
      beside([itDirector]).replace('Chief Customer Officer [id: cco, accountable: cx]', 'COO'),
    ],
    ['the top leads', 'CEO [accountable: cx]\n  CFO\n    IT Director'],
  ])('is silent when %s', (_case, outline) => {
    expect(gaps(outline)).toEqual([]);
  });

  it('takes a function for drawn from head upwards', () => {
    expect(gaps(beside(['IT Manager']))).toEqual([]);
    expect(gaps(beside(['Somebody [function: it, level: head]']))).toEqual([['it']]);
    expect(gaps(beside(['IT board [body, function: it]']))).toEqual([]);
  });

  it.each(['operations', 'finance', 'hr', 'product', 'digital', 'legal', 'data', 'channel'])(
    'does not ask for %s',
    (fn) => {
      expect(gaps(beside([`Somebody [function: ${fn}, level: director]`]))).toEqual([]);
    },
  );

  it('leaves out the lead’s own function', () => {
    expect(gaps(beside([itDirector], [], ', function: it'))).toEqual([]);
    expect(gaps(beside([itDirector], [], ', function: marketing'))).toEqual([['it']]);
  });

  it('leaves out what a top role leads', () => {
    expect(gaps(beside([itDirector]).replace('id: ceo', 'id: ceo, function: it'))).toEqual([]);
    expect(gaps(beside([itDirector]).replace('id: ceo', 'id: ceo, function: sales'))).toEqual([['it']]);
  });

  it('is content with a role above or below the lead', () => {
    expect(gaps('CEO\n  IT Director\n    Head of CX [accountable: cx]\n  CFO\n    CIO')).toEqual([]);
    expect(
      gaps(beside([itDirector]).replace('Analyst', 'Somebody [id: own2, level: staff]\n      Head of IT')),
    ).toEqual([]);
    // A clerk below the lead does not connect the department.
    expect(
      gaps(beside([itDirector]).replace('Analyst [', 'IT Analyst [function: it, level: staff, ')),
    ).toEqual([['it']]);
  });

  it.each([
    ['from the lead', 'cco ..> it'],
    ['to the lead', 'it ..> cco'],
    ['from somebody below', 'own ..> it'],
    ['to somebody below', 'it ..> own'],
  ])('is content with a dotted line %s', (_case, line) => {
    expect(gaps(beside([itDirector], [line]))).toEqual([]);
  });

  it.each([
    ['of the lead with another function', 'cco ..> cfo'],
    ['of the role with somebody else', 'cfo ..> it'],
    ['of the boss of the lead', 'ceo ..> it'],
  ])('is not content with a dotted line %s', (_case, line) => {
    expect(gaps(beside([itDirector], [line]))).toEqual([['it']]);
  });

  it('is content with a line to any head of the function, not with one to a clerk', () => {
    expect(
      gaps(beside([itDirector, '  Head of Infrastructure [id: hi, function: it]'], ['cco ..> hi'])),
    ).toEqual([]);
    expect(gaps(beside([itDirector, '  IT Analyst [id: clerk]'], ['cco ..> clerk']))).toEqual([['it']]);
  });

  it('is content with a line to a committee of the function', () => {
    expect(gaps(beside([itDirector, 'IT board [body, function: it, id: b]'], ['cco ..> b']))).toEqual([]);
    expect(gaps(beside([itDirector, 'Sales board [body, function: sales, id: b]'], ['cco ..> b']))).toEqual([
      ['it'],
    ]);
  });

  describe('the seat beside the lead', () => {
    const peers = (lead: string, other: string) =>
      `CEO\n  Chief Customer Officer [id: cco, accountable: cx${lead}]\n  CIO [id: cio${other}]`;

    it.each([
      ['both next to the top', '', '', true],
      ['both next to the top, one executive', ', executive', '', true],
      ['both executives', ', executive', ', executive', true],
      ['the lead off the team', ', no executive', '', false],
      ['the other off the team', '', ', no executive', false],
      ['the lead off the team, the other on it', ', no executive', ', executive', false],
    ])('%s', (_case, lead, other, peer) => {
      expect(gaps(peers(lead, other))).toEqual(peer ? [] : [['it']]);
    });

    it('may be on the team at any depth, otherwise only next to the top', () => {
      expect(gaps(beside(['CIO [executive]'], [], ', executive'))).toEqual([]);
      expect(gaps(beside(['CIO [executive]']))).toEqual([['it']]);
      expect(gaps(beside(['CIO'], [], ', executive'))).toEqual([['it']]);
      const deepLead = 'CEO\n  CFO\n    Head of CX [accountable: cx]\n  CIO';
      expect(gaps(deepLead)).toEqual([['it']]);
    });

    it('is that of the top role of the function', () => {
      const other = '  IT Director [id: first, no executive]\n  Head of IT';
      const outline = `CEO\n  Chief Customer Officer [id: cco, accountable: cx]\n${other}`;
      expect(findingsOf(rule, outline)[0]).toMatchObject({ related: ['first'] });
      expect(gaps(outline.replace(', no executive', '').replace('of IT', 'of IT [no executive]'))).toEqual(
        [],
      );
    });

    it('is nobody’s whom no line connects with the top', () => {
      expect(gaps(`${beside([])}\nIT Director [id: it]`)).toEqual([['it']]);
    });
  });

  it('offers a steering committee’s line to each', () => {
    const { document, scenario } = chartOf(beside([itDirector, 'Sales Director [id: s]']));
    const finding = lint(document, scenario).findings.find((found) => found.rule === rule);
    const fixes = finding ? fixesOf(document, scenario, finding) : [];
    expect(fixes.map(({ label }) => label)).toEqual([
      'Draw dotted lines from Chief Customer Officer to IT Director and Sales Director',
    ]);
    expect(fixes[0]?.edit(scenario).lines.slice(-2)).toMatchObject([
      { manager: 'cco', report: 'it', kind: 'dotted', purpose: 'CX steering committee' },
      { manager: 'cco', report: 's', kind: 'dotted', purpose: 'CX steering committee' },
    ]);
  });
});
