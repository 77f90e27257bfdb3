import { describe, expect, it } from 'vitest';
import type { ChartDocument, Scenario } from '../../../src/chart/chart.ts';
import { freshId } from '../../../src/chart/ids.ts';
import { mentionedIds } from '../../../src/chart/mentioned-ids.ts';

const empty: Scenario = { id: 's', name: 'S', roles: [], lines: [] };
const other = (parts: Partial<Scenario>): Scenario => ({ ...empty, id: 'other', ...parts });
const free = { has: () => false };

describe('freshId', () => {
  it('is made of the title', () => {
    expect(freshId('Chief Customer Officer', free, empty)).toBe('chief-customer-officer');
  });

  it.each<[string, Partial<Scenario>]>([
    ['a role', { roles: [{ id: 'a', title: 'Somebody' }] }],
    [
      'an accepted finding',
      { dismissals: [{ rule: 'x', roles: ['a'], about: [], kind: 'accepted', reason: '' }] },
    ],
    ['a folded branch', { arrangement: { folded: ['a'] } }],
    ['the arrangement of a branch', { arrangement: { branches: new Map([['a', 'side']]) } }],
    ['the upper end of a line', { lines: [{ manager: 'a', report: 'b', kind: 'solid' }] }],
    ['the lower end of a line', { lines: [{ manager: 'b', report: 'a', kind: 'solid' }] }],
  ])('is not that of %s, here or in another scenario', (_case, parts) => {
    const document: ChartDocument = { title: 'T', scenarios: [empty, other(parts)] };
    expect(freshId('A', mentionedIds(document), empty)).toBe('a-2');
    expect(freshId('A', free, other(parts))).toBe('a-2');
  });
});
