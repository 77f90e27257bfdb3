import { describe, expect, test } from 'vitest';
import type { Role, Scenario } from '../../../src/chart/chart.ts';
import { indexOrg } from '../../../src/chart/org-index.ts';
import { findTops } from '../../../src/chart/tops.ts';

function chart(roles: readonly (Role | string)[], solid: readonly string[]): Scenario {
  return {
    id: 's',
    name: 'Chart',
    roles: roles.map((role) => (typeof role === 'string' ? { id: role, title: role } : role)),
    lines: solid.map((line) => {
      const [manager = '', report = ''] = line.split('>');
      return { manager, report, kind: 'solid' };
    }),
  };
}
function tops(roles: readonly (Role | string)[], solid: readonly string[]) {
  return findTops(indexOrg(chart(roles, solid)));
}
const ids = (found: { readonly tops: readonly Role[] }) => found.tops.map((role) => role.id);

describe('who is at the top', () => {
  test('the root with reports, not the one hanging in the air', () =>
    expect(ids(tops(['CEO', 'a', 'b'], ['a>b']))).toEqual(['a']));
  test('a chief executive before a bigger branch', () =>
    expect(ids(tops(['a', 'CEO', 'b', 'c', 'd'], ['a>b', 'a>c', 'CEO>d']))).toEqual(['CEO']));
  test('without one, the bigger branch, then the order drawn', () => {
    expect(ids(tops(['a', 'b', 'c', 'd', 'e'], ['a>c', 'b>d', 'b>e']))).toEqual(['b']);
    expect(ids(tops(['a', 'b', 'c', 'd'], ['a>c', 'b>d']))).toEqual(['a']);
  });
  test('candidates who are all chief executives lead together', () =>
    expect(ids(tops(['CEO', 'Managing Director', 'c', 'd'], ['CEO>c', 'Managing Director>d']))).toEqual([
      'CEO',
      'Managing Director',
    ]));
  test('boards pass the top on, through further boards', () => {
    const found = tops(
      ['Board of Directors', 'Executive Board', 'Auditor', 'CEO', 'c'],
      ['Board of Directors>Auditor', 'Board of Directors>Executive Board', 'Executive Board>CEO', 'CEO>c'],
    );
    expect(ids(found)).toEqual(['CEO']);
    expect(found.depth('Board of Directors')).toBeUndefined();
    expect(found.layers).toBe(2);
  });
  test('under a board nobody with reports: its first child', () =>
    expect(ids(tops(['Board', 'a', 'CEO'], ['Board>a', 'Board>CEO']))).toEqual(['a']));
  test('a board with a holder is a person', () =>
    expect(ids(tops([{ id: 'b', title: 'Executive Board', person: 'Ann' }, 'CEO'], ['b>CEO']))).toEqual([
      'b',
    ]));
  test('a board passes the top on to children who also answer to a person', () => {
    const panel: Role = { id: 'panel', title: 'Panel', body: true };
    const found = tops(['a', 'b', 'c', 'd', panel], ['a>b', 'panel>b', 'b>c', 'b>d']);
    expect(ids(found)).toEqual(['a']);
    const chiefs = tops(
      ['CEO', 'CEO, Retail', 'c', panel],
      ['CEO>CEO, Retail', 'panel>CEO, Retail', 'CEO, Retail>c'],
    );
    expect(ids(chiefs)).toEqual(['CEO', 'CEO, Retail']);
  });
  test('a "DG" whose board answers to somebody is no chief executive', () => {
    const panel: Role = { id: 'panel', title: 'Panel', body: true };
    const council: Role = { id: 'council', title: 'Council', body: true };
    const lines = ['council>panel', 'panel>DG', 'DG>x', 'council>a', 'a>b', 'a>c'];
    expect(ids(tops([council, panel, 'DG', 'x', 'a', 'b', 'c'], lines))).toEqual(['DG']);
    expect(ids(tops([council, panel, 'DG', 'x', 'a', 'b', 'c', 'm'], [...lines, 'm>panel']))).toEqual(['m']);
  });
  test('of 5,000 roots above one chain of 5,000', () => {
    const roots = Array.from({ length: 5000 }, (_, i) => `root${String(i)}`);
    const chain = Array.from({ length: 5000 }, (_, i) => `c${String(i)}`);
    const lines = [
      ...roots.map((root) => `${root}>c0`),
      ...chain.slice(1).map((id, i) => `c${String(i)}>${id}`),
    ];
    expect(ids(tops([...roots, ...chain], lines))).toEqual(['root0']);
    expect(ids(tops([...roots, ...chain, 'extra'], [...lines, 'root4999>extra']))).toEqual(['root4999']);
  });
  test('nobody has reports: the chief executive, else the first', () => {
    expect(ids(tops(['a', 'CEO'], []))).toEqual(['CEO']);
    expect(ids(tops(['a', 'b'], []))).toEqual(['a']);
  });
  test('an empty chart and a circle have no top', () => {
    expect(tops([], []).layers).toBe(0);
    const circle = tops(['a', 'b'], ['a>b', 'b>a']);
    expect([ids(circle), circle.layers, circle.depth('a')]).toEqual([[], 0, undefined]);
  });
});

describe('depth', () => {
  test('bodies on the way add nothing, and the shortest way counts', () => {
    const found = tops(
      ['CEO', 'Steering Committee', 'a', 'b', 'c', 'loose'],
      ['CEO>b', 'b>a', 'CEO>Steering Committee', 'Steering Committee>a', 'a>c'],
    );
    expect(['CEO', 'Steering Committee', 'a', 'b', 'c', 'loose'].map((id) => found.depth(id))).toEqual([
      0,
      0,
      1,
      1,
      2,
      undefined,
    ]);
    expect(found.layers).toBe(3);
    expect([found.isTop('CEO'), found.isTop('a')]).toEqual([true, false]);
  });
  test('the lowest layer begins with the first role one comes to', () => {
    const lowest = (roles: readonly (Role | string)[], solid: readonly string[]) =>
      tops(roles, solid).lowest?.id;
    expect(lowest(['a', 'b', 'c', 'd', 'e'], ['a>b', 'a>c', 'c>d', 'b>e'])).toBe('e');
    expect(lowest(['a', 'b', 'Panel', 'd'], ['a>b', 'b>Panel', 'Panel>d'])).toBe('d');
    expect(lowest(['a', 'b', 'Steering Committee'], ['a>b', 'b>Steering Committee'])).toBe('b');
    expect(lowest(['a', 'b', 'c'], ['a>b', 'b>c', 'a>c'])).toBe('b');
    expect(lowest(['a'], [])).toBe('a');
    expect(lowest([], [])).toBeUndefined();
    expect(lowest(['a', 'b'], ['a>b', 'b>a'])).toBeUndefined();
  });
  test('a chain of 10,000 roles', () => {
    const names = Array.from({ length: 10_000 }, (_, i) => `r${String(i)}`);
    const found = tops(
      names,
      names.slice(1).map((name, i) => `r${String(i)}>${name}`),
    );
    expect(found.layers).toBe(10_000);
  });
  test('is found once per index', () => {
    const org = indexOrg(chart(['a', 'b'], ['a>b']));
    expect(findTops(org)).toBe(findTops(org));
  });
});
