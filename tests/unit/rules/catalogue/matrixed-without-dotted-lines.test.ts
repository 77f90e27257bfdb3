import { describe, expect, it } from 'vitest';
import { type Context, MODELS } from '../../../../src/chart/chart.ts';
import { fixesOf } from '../../../../src/rules/fixes.ts';
import { lint } from '../../../../src/rules/lint.ts';
import { chartOf, findingsOf, verdicts } from '../outline-charts.ts';

const rule = 'matrixed-without-dotted-lines';
const matrixed: Context = { model: 'matrixed' };
const chart = (...lines: readonly string[]) =>
  [
    'CEO [id: ceo]',
    '  Chief Customer Officer [id: cco, accountable: cx]',
    '    Head of Insight [id: own]',
    '  CMO [id: cmo]',
    '  Sales Director [id: sales]',
    '  IT Director [id: it]',
    '  Chief Digital Officer [id: it2, function: it]',
    ...lines,
  ].join('\n');
const fires = (outline: string, context: Context = matrixed) => verdicts(rule, outline, context);
const three = ['cco ..> cmo', 'cco ..> sales', 'cco ..> it'];

describe(rule, () => {
  it('wants three dotted lines into the units', () => {
    expect(fires(chart(...three))).toEqual([]);
    expect(fires(chart(...three.slice(1)))).toEqual(['warning: cco']);
    expect(fires(chart())).toEqual(['warning: cco']);
  });

  it('says how many there are, and to whom', () => {
    expect(findingsOf(rule, chart(), matrixed)[0]).toMatchObject({
      related: [],
      message:
        'No dotted lines lead from Chief Customer Officer into the units; a matrixed lead needs 3 or more.',
    });
    expect(findingsOf(rule, chart('cco ..> it'), matrixed)[0]).toMatchObject({
      related: ['it'],
      message:
        'One dotted line leads from Chief Customer Officer into the units; a matrixed lead needs 3 or more.',
    });
  });

  it('counts two lines into one function as two, and needs no purpose', () => {
    expect(fires(chart('cco ..> it', 'cco ..> it2', 'cco ..> cmo'))).toEqual([]);
  });

  it('counts a line to a top or a committee', () => {
    expect(fires(chart('cco ..> ceo', 'cco ..> it', 'cco ..> cmo'))).toEqual([]);
    expect(fires(chart('Committee [body, id: c]', 'cco ..> c', 'cco ..> it', 'cco ..> cmo'))).toEqual([]);
  });

  it.each([
    ['lines to those below the lead', ['cco ..> own', 'cco ..> cmo', 'cco ..> it']],
    ['lines that lead to the lead', ['cmo ..> cco', 'cco ..> sales', 'cco ..> it']],
    ['lines of those below', ['own ..> cmo', 'cco ..> sales', 'cco ..> it']],
  ])('does not count %s', (_case, lines) => {
    expect(fires(chart(...lines))).toEqual(['warning: cco']);
  });

  it('does not count solid lines', () => {
    expect(fires(chart('cco --> cmo', 'cco ..> sales', 'cco ..> it'))).toEqual(['warning: cco']);
  });

  it('is about the matrixed model only', () => {
    for (const model of MODELS.filter((other) => other !== 'matrixed'))
      expect(fires(chart(), { model })).toEqual([]);
    expect(fires(chart(), {})).toEqual([]);
  });

  it.each([
    ['nobody leads', 'CEO\n  CFO\n  CIO'],
    ['the top leads', 'CEO [accountable: cx]\n  CFO\n  CIO'],
  ])('is silent when %s', (_case, outline) => {
    expect(fires(outline)).toEqual([]);
  });

  it('judges a lead that no line connects with the top, or known by title only', () => {
    expect(fires('CEO\n  CFO\n  CIO\nHead of CX [id: cx]')).toEqual(['warning: cx']);
  });

  describe('its repair', () => {
    const labelsOf = (outline: string) => {
      const { document, scenario } = chartOf(outline, matrixed);
      const finding = lint(document, scenario).findings.find((found) => found.rule === rule);
      return finding ? fixesOf(document, scenario, finding).map(({ label }) => label) : ['no finding'];
    };

    it('draws as many lines as are missing, to heads beside the lead', () => {
      expect(labelsOf(chart())).toEqual([
        'Draw dotted lines from Chief Customer Officer to CMO, Sales Director and Chief Digital Officer',
      ]);
      expect(labelsOf(chart('cco ..> sales', 'cco ..> it2'))).toEqual([
        'Draw a dotted line from Chief Customer Officer to CMO',
      ]);
    });

    it('is not offered where there are too few to draw to', () => {
      expect(labelsOf('CEO\n  Chief Customer Officer [accountable: cx]\n    Head of Sales\n  CMO')).toEqual(
        [],
      );
      expect(labelsOf('CEO\n  Chief Customer Officer [accountable: cx]')).toEqual([]);
    });
  });
});
