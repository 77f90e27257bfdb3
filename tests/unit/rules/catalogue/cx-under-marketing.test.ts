import { describe, expect, it } from 'vitest';
import { findingsOf, verdicts } from '../outline-charts.ts';

const rule = 'cx-under-marketing';
const bad = 'CEO\n  CMO\n    Chief Customer Officer [id: cco, accountable: cx]';

describe(rule, () => {
  it('marks the owner, the marketing role and the line between', () => {
    expect(findingsOf(rule, bad)[0]).toMatchObject({
      severity: 'error',
      roles: ['cco'],
      related: ['cmo'],
      lines: [{ manager: 'cmo', report: 'cco' }],
    });
  });

  it('sees a marketing role any number of levels up, and marks the owner’s own line', () => {
    const outline = 'CEO\n  CMO\n    CFO\n      CIO\n        Chief Customer Officer [id: cco]';
    expect(findingsOf(rule, outline)[0]).toMatchObject({
      related: ['cmo'],
      lines: [{ manager: 'cio', report: 'cco' }],
    });
  });

  it('names the nearest of several marketing roles, at any depth', () => {
    const outline = `CEO
  CFO
    CMO
      Head of Brand [id: brand]
        Chief Customer Officer [id: cco, accountable: cx]`;
    expect(findingsOf(rule, outline)[0]?.related).toEqual(['brand']);
  });

  it('marks only the line that leads to marketing', () => {
    const outline = `${bad}\n  CFO\nCFO --> cco`;
    expect(findingsOf(rule, outline)[0]?.lines).toEqual([{ manager: 'cmo', report: 'cco' }]);
  });

  it('is a warning in a small organisation', () => {
    const [finding] = findingsOf(rule, bad, { size: 'small' });
    expect(finding?.severity).toBe('warning');
    expect(finding?.severityReason).toContain('small');
    expect(verdicts(rule, bad, { size: 'medium' })).toEqual(['error: cco']);
  });

  it('holds for a lead known by title only', () => {
    expect(verdicts(rule, 'CEO\n  CMO\n    Chief Customer Officer [id: cco]')).toEqual(['error: cco']);
  });

  it.each([
    ['marketing reports to the owner', 'CEO\n  Chief Customer Officer [accountable: cx]\n    CMO'],
    [
      'only digital service is under marketing',
      `CEO
  Chief Customer Officer [accountable: cx]
  CMO
    Head of Digital Customer Service`,
    ],
    ['the top role comes from marketing', 'CMO\n  Chief Customer Officer [accountable: cx]\n  CFO'],
    ['the top owns it', 'CEO [accountable: cx]\n  CMO\n    Head of Brand'],
    ['nobody leads it', 'CEO\n  CMO\n    Head of Brand'],
    [
      'the line from marketing is dotted',
      `CEO
  CMO
  Chief Customer Officer [accountable: cx]
CMO ..> Chief Customer Officer: campaigns`,
    ],
    [
      'marketing reports to the owner as well',
      `CEO
  CFO
    CMO
      Chief Customer Officer [accountable: cx]
Chief Customer Officer --> CMO`,
    ],
  ])('is silent when %s', (_case, outline) => {
    expect(verdicts(rule, outline)).toEqual([]);
  });

  it('reads an owner before a better title', () => {
    const outline = `CEO
  Chief Customer Officer
  CMO
    Head of Brand [id: owner, accountable: cx]`;
    expect(verdicts(rule, outline)).toEqual(['error: owner']);
  });
});
