import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROLE_PALETTE, searchPalette } from '../../../src/editor/role-palette.ts';
import { anyText } from '../../support/arbitrary-document.ts';

const items = ROLE_PALETTE.flatMap((group) => group.items);
const found = (query: string) =>
  searchPalette(query).flatMap((group) => group.items.map(({ role }) => role.title));

describe('the palette', () => {
  it('has no key, title or group twice', () => {
    for (const names of [
      items.map(({ key }) => key),
      items.map(({ role }) => role.title),
      ROLE_PALETTE.map(({ title }) => title),
    ])
      expect(new Set(names).size).toBe(names.length);
  });

  it('has a title in every role and no id', () => {
    for (const { role } of items) {
      expect(role.title.trim()).toBe(role.title);
      expect(role.title).not.toBe('');
      expect(role).not.toHaveProperty('id');
    }
  });
});

describe('searchPalette', () => {
  it.each(['', ' ', '\t'])('gives everything for %j', (query) => {
    expect(searchPalette(query)).toBe(ROLE_PALETTE);
  });

  it.each([
    ['cco', 'Chief Customer Officer'],
    ['CCO', 'Chief Customer Officer'],
    ['chro', 'Chief Human Resources Officer'],
    ['officer custom', 'Chief Customer Officer'],
    [' telephony ', 'Head of Telephony'],
    ['cx', 'CX Steering Committee'],
    ['hodcs', 'Head of Digital Customer Service'],
  ])('finds by %j the %s', (query, title) => {
    expect(found(query)).toContain(title);
  });

  it('wants every word, and gives no empty groups', () => {
    expect(found('head brand')).toEqual(['Head of Brand']);
    expect(searchPalette('head nonsense')).toEqual([]);
    expect(searchPalette('brand').map(({ title }) => title)).toEqual(['Marketing and sales']);
  });

  it('finds every role by its title, and takes any text', () => {
    for (const { role } of items) expect(found(role.title)).toContain(role.title);
    fc.assert(
      fc.property(anyText(), (query) => {
        const all = new Set(items);
        for (const group of searchPalette(query)) {
          expect(group.items.length).toBeGreaterThan(0);
          expect(group.items.every((item) => all.has(item))).toBe(true);
        }
      }),
    );
  });
});
