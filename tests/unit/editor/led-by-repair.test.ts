import { describe, expect, it } from 'vitest';
import { indexOrg } from '../../../src/chart/org-index.ts';
import { readOutline } from '../../../src/chart/outline.ts';
import { ledByRepair } from '../../../src/editor/led-by-repair.ts';

const org = (outline: string) => indexOrg(readOutline(outline).scenario);

const BEFORE = org(`CEO [id: ceo]
  CMO [id: cmo]
    CCO [id: cco]
  COO [id: coo]
    Head of Digital [id: digital]
`);

describe('ledByRepair', () => {
  it('leads to the role that has another boss, whatever else the finding was about', () => {
    const after = org(`CEO [id: ceo]
  CMO [id: cmo]
    CCO [id: cco]
      Head of Digital [id: digital]
  COO [id: coo]
`);
    expect(ledByRepair(BEFORE, after, ['cco', 'digital'])).toBe('digital');
    expect(ledByRepair(BEFORE, after, [])).toBe('digital');
  });

  it('leads to a role that is new before all others', () => {
    const after = org(`CEO [id: ceo]
  CMO [id: cmo]
  COO [id: coo]
    Head of Digital [id: digital]
  Chief Experience Officer [id: cxo]
    CCO [id: cco]
`);
    expect(ledByRepair(BEFORE, after, ['cco'])).toBe('cxo');
  });

  it('leads to a role of which something else is true, or else to the first of the finding', () => {
    const roles = BEFORE.roles.map((role) => (role.id === 'coo' ? { ...role, board: true } : role));
    const changed = { ...BEFORE, roles, role: (id: string) => roles.find((role) => role.id === id) };
    expect(ledByRepair(BEFORE, changed, ['cco', 'coo'])).toBe('coo');
    expect(ledByRepair(BEFORE, BEFORE, ['gone', 'cmo'])).toBe('cmo');
    expect(ledByRepair(BEFORE, BEFORE, [])).toBeUndefined();
  });
});
