import { describe, expect, it } from 'vitest';
import { findingsOf, verdicts } from '../outline-charts.ts';

const rule = 'cx-multiple-owners';

describe(rule, () => {
  it('names all owners below the top', () => {
    const outline = 'CEO [accountable: cx]\n  CMO [accountable: cx]\n  COO [accountable: cx]\n  CFO';
    expect(verdicts(rule, outline)).toEqual(['error: cmo, coo']);
  });

  it('is a warning when one owner is above all others', () => {
    const outline = `CEO
  COO [accountable: cx]
    Head of Stores [accountable: cx]
      Clerk [accountable: cx]
    Head of Logistics [accountable: cx]`;
    const [finding] = findingsOf(rule, outline);
    expect(finding?.severity).toBe('warning');
    expect(finding?.severityReason).toContain('COO');
  });

  it('finds the owner above all others wherever it is drawn', () => {
    const outline = `CEO
  CMO
    Head of Brand [accountable: cx]
  COO [accountable: cx]
COO --> CMO`;
    expect(verdicts(rule, outline)[0]).toMatch(/^warning/);
  });

  it('is an error when one owner is above only some of the others', () => {
    const outline = `CEO
  COO [accountable: cx]
    Head of Stores [accountable: cx]
  CMO [accountable: cx]`;
    expect(verdicts(rule, outline)[0]).toMatch(/^error/);
  });

  it('counts a job share once, by its first role', () => {
    const share = `CEO
  Head of CX [id: a, job share, accountable: cx]
  Head of CX [id: b, job share, accountable: cx]`;
    expect(verdicts(rule, share)).toEqual([]);
    expect(
      verdicts(rule, share.replace('Head of CX [id: b', 'HEAD OF C-X. [id: b').replace('C-X', 'CX')),
    ).toEqual([]);
    expect(verdicts(rule, `${share}\n  CMO [accountable: cx]`)).toEqual(['error: a, cmo']);
  });

  it.each([
    ['not all share', '[id: b, accountable: cx]', 'Head of CX'],
    ['titles differ', '[id: b, job share, accountable: cx]', 'Head of Customer Experience'],
  ])('counts twins twice when %s', (_case, attributes, title) => {
    const outline = `CEO\n  Head of CX [id: a, job share, accountable: cx]\n  ${title} ${attributes}`;
    expect(verdicts(rule, outline)).toEqual(['error: a, b']);
  });

  it('counts twins under different bosses twice', () => {
    const outline = `CEO
  CMO
    Head of CX [id: a, job share, accountable: cx]
  COO
    Head of CX [id: b, job share, accountable: cx]`;
    expect(verdicts(rule, outline)).toEqual(['error: a, b']);
  });

  it.each([
    ['top and one other', 'CEO [accountable: cx]\n  CMO [accountable: cx]\n  CFO'],
    ['qualified areas', 'CEO\n  CMO [accountable: cx:emea]\n  COO [accountable: cx:us]'],
    ['one accountable, many responsible', 'CEO\n  CMO [accountable: cx]\n  COO [responsible: cx]'],
  ])('is silent for %s', (_case, outline) => {
    expect(verdicts(rule, outline)).toEqual([]);
  });
});
