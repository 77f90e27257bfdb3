import { describe, expect, it } from 'vitest';
import { NO_OWN_NAMES } from '../../../../src/chart/names.ts';
import { ownName, renamed, standardName } from '../../../../src/editor/settings/rename.ts';

const MARKETING = { kind: 'departments', key: 'marketing' } as const;
const SALES = { kind: 'departments', key: 'sales' } as const;
const CX = { kind: 'areas', key: 'cx' } as const;

describe('giving a department or an area another name', () => {
  it('takes a name, cleaned, and the standard one back', () => {
    const given = renamed(NO_OWN_NAMES, CX, '  Guest\nexperience ');
    if (!given.ok) throw new Error(given.why);
    expect([ownName(given.names, CX), ownName(given.names, SALES)]).toEqual(['Guest experience', '']);
    expect(renamed(given.names, CX, ' ')).toEqual({ ok: true, names: NO_OWN_NAMES });
    expect(renamed(given.names, CX, 'CX')).toEqual({ ok: true, names: NO_OWN_NAMES });
  });

  it('refuses the name of another one, its standard name included', () => {
    expect(renamed(NO_OWN_NAMES, MARKETING, 'sales')).toEqual({
      ok: false,
      why: 'Another department is called “sales” already. Give that one another name first, or choose a different one here.',
    });
    const swapped = { departments: { marketing: 'Growth', sales: 'Marketing' }, areas: {} };
    expect(renamed(swapped, MARKETING, '')).toMatchObject({
      ok: false,
      why: expect.stringContaining('“Marketing”'),
    });
    expect(renamed(NO_OWN_NAMES, CX, 'Insight')).toMatchObject({
      why: expect.stringMatching(/^Another area/),
    });
  });

  it('knows what everybody calls them', () => {
    expect([standardName(SALES), standardName(CX)]).toEqual(['Sales', 'CX']);
  });
});
