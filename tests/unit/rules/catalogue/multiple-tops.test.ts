import { describe, expect, it } from 'vitest';
import { findingsOf, verdicts } from '../outline-charts.ts';

const rule = 'multiple-tops';

describe(rule, () => {
  it('names all tops with reports', () => {
    expect(verdicts(rule, 'CEO\n  CFO\nCOO\n  Head of Stores\nCIO\n  IT Manager')).toEqual([
      'error: ceo, coo, cio',
    ]);
  });

  it('is a warning when all are chief executives', () => {
    const outline = 'CEO, Retail [id: a]\n  Head of Stores\nCEO, Wholesale [id: b]\n  Head of Sales';
    const [finding] = findingsOf(rule, outline);
    expect(finding).toMatchObject({ severity: 'warning', roles: ['a', 'b'] });
    expect(finding?.severityReason).toBeTruthy();
    expect(verdicts(rule, `${outline}\nCOO\n  Clerk`)[0]).toMatch(/^error/);
  });

  it.each([
    ['a board stands above', 'Board of Directors [body]\n  CEO\n    CFO\n  COO\n    Clerk'],
    ['the others have no reports', 'CEO\n  CFO\nCOO\nCIO'],
    ['the others have dotted reports only', 'CEO\n  CFO\nCOO\nCOO ..> CFO: metrics'],
    ['there is no top at all', 'CEO\n  CFO\nCFO --> CEO'],
  ])('is silent when %s', (_case, outline) => {
    expect(verdicts(rule, outline)).toEqual([]);
  });

  it('counts a committee drawn across the chart with solid lines', () => {
    const outline =
      'CEO\n  CFO [id: cfo]\n  CMO [id: cmo]\nChange board [body, id: cb]\ncb --> cfo\ncb --> cmo';
    expect(verdicts(rule, outline)).toEqual(['error: ceo, cb']);
  });

  it('counts a second board beside the first', () => {
    const outline =
      'Board of Directors [body, id: bd]\n  CEO [id: ceo]\n    CFO\nSupervisory board [body, id: sb]\nsb --> ceo';
    expect(verdicts(rule, outline)).toEqual(['warning: bd, sb']);
  });

  describe('judges a board by those it passes the top on to', () => {
    const beside = '\nCEO, Wholesale [id: b]\n  Head of Sales';
    it.each([
      ['a chief executive', 'Board [body]\n  CEO, Retail\n    Head of Stores', 'warning: board, b'],
      ['a chief executive without reports', 'Board [body]\n  CEO, Retail', 'warning: board, b'],
      ['through another board', 'Board [body]\n  Panel [body]\n    CEO, Retail', 'warning: board, b'],
      ['somebody else', 'Board [body]\n  COO\n    Clerk', 'error: board, b'],
      ['a chief executive and somebody else', 'Board [body]\n  CEO\n    A\n  COO\n    B', 'error: board, b'],
      ['nobody', 'Board [body]\n  Panel [body]', 'error: board, b'],
    ])('%s', (_case, board, verdict) => {
      expect(verdicts(rule, board + beside)).toEqual([verdict]);
    });
  });

  it('counts a committee with people of its own', () => {
    expect(verdicts(rule, 'CEO\n  CFO\nAudit committee [body, id: ac]\n  Internal Auditor')).toEqual([
      'error: ceo, ac',
    ]);
  });
});
