import { describe, expect, it } from 'vitest';
import { findingsOf, verdicts } from '../outline-charts.ts';

const rule = 'cx-no-owner';

describe(rule, () => {
  it('finds that nobody owns the customer experience', () => {
    expect(verdicts(rule, 'CEO\n  Head of Sales\n  Head of Finance')).toEqual(['error: ']);
  });

  it('asks for confirmation when a title suggests an owner and nothing is stated', () => {
    const [finding] = findingsOf(rule, 'CEO\n  Chief Customer Officer [id: cco]\n  CFO');
    expect(finding).toMatchObject({ severity: 'info', roles: ['cco'] });
    expect(finding?.severityReason).toContain('Chief Customer Officer');
  });

  it.each([
    ['for nothing', 'none'],
    ['for something else', 'insight'],
    ['for a region only', 'cx:emea'],
  ])('is an error about the titled role when it is accountable %s', (_case, areas) => {
    const outline = `CEO\n  Chief Customer Officer [id: cco, accountable: ${areas}]\n  CFO`;
    expect(verdicts(rule, outline)).toEqual(['error: cco']);
  });

  it('looks at the best titled role', () => {
    const outline = `CEO
  CFO
    Head of Customer Experience [id: hcx, accountable: none]
  Chief Customer Officer [id: cco]`;
    expect(verdicts(rule, outline)).toEqual(['info: cco']);
  });

  it.each([
    ['the owner sits deep in the chart', 'CEO\n  CFO\n    Clerk [accountable: cx]'],
    ['the top role owns it', 'CEO [accountable: cx]\n  CFO\n  COO'],
    ['the area is written otherwise', 'CEO\n  CFO\n  COO [accountable: insight; CX]'],
    ['somebody is at least responsible', 'CEO\n  CFO\n  COO [responsible: cx]'],
    ['the chart has fewer than three roles', 'CEO\n  CFO'],
  ])('is silent when %s', (_case, outline) => {
    expect(verdicts(rule, outline)).toEqual([]);
  });

  it('is silent in a branch, but not in an excerpt', () => {
    const outline = 'CEO\n  Head of Sales\n  Head of Finance';
    expect(verdicts(rule, outline, { scope: 'branch' })).toEqual([]);
    expect(verdicts(rule, outline, { scope: 'excerpt' })).toEqual(['error: ']);
  });

  it('does not take a bare abbreviation for a title', () => {
    expect(verdicts(rule, 'CEO\n  CCO\n  CFO')).toEqual(['error: ']);
  });
});
