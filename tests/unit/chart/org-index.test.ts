import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Line, Role } from '../../../src/chart/chart.ts';
import { indexOrg } from '../../../src/chart/org-index.ts';
import { countAt, type Links } from '../../../src/chart/org-index/links.ts';

const role = (id: string): Role => ({ id, title: id });
const ids = (roles: readonly Role[]) => roles.map(({ id }) => id).join(' ');

/** `a>b` is a solid line from a down to b, `a.b` a dotted one. */
function org(people: string, lines = '') {
  const drawn = lines.split(' ').flatMap((text): Line[] => {
    const [, manager, sign, report] = /^(\w+)([>.])(\w+)$/u.exec(text) ?? [];
    if (manager === undefined || report === undefined) return [];
    return [{ manager, report, kind: sign === '>' ? 'solid' : 'dotted' }];
  });
  return indexOrg({ id: 's', name: 'Chart', roles: people.split(' ').map(role), lines: drawn });
}

/** A chain of so many roles, the first at the top. */
function chain(length: number, closed: boolean) {
  const roles = Array.from({ length }, (_, place) => role(`r${place}`));
  const lines = roles
    .slice(1)
    .map(({ id }, place): Line => ({ manager: `r${place}`, report: id, kind: 'solid' }));
  if (closed) lines.push({ manager: `r${length - 1}`, report: 'r0', kind: 'solid' });
  return indexOrg({ id: 's', name: 'Chain', roles, lines });
}

test('roles and lines are indexed once, however they are arranged', () => {
  const { scenario } = org('a b', 'a>b');
  const folded = { ...scenario, id: 's', name: 'Chart', arrangement: { folded: ['a'] } };
  expect(indexOrg(folded)).toBe(indexOrg(scenario));
  expect(indexOrg({ ...scenario, roles: [...scenario.roles] })).not.toBe(indexOrg(scenario));
  expect(indexOrg({ ...scenario, lines: [...scenario.lines] })).not.toBe(indexOrg(scenario));
});

test('bosses and reports keep the order of the lines', () => {
  const it = org('a b c d', 'a>d a>b c>d a>c d.a b.a');
  expect(ids(it.reports('a'))).toBe('d b c');
  expect(ids(it.bosses('d'))).toBe('a c');
  expect(ids(it.dottedBosses('a'))).toBe('d b');
  expect(ids(it.dottedReports('b'))).toBe('a');
  expect(it.dottedLines.map(({ manager }) => manager)).toEqual(['d', 'b']);
});

test('lines into nowhere and lines to oneself are passed over', () => {
  const it = org('a b', 'a>ghost ghost>b a>a b.ghost b.b');
  expect(ids(it.roots)).toBe('a b');
  expect([it.reports('a'), it.bosses('b'), it.dottedReports('b'), it.dottedLines]).toEqual([[], [], [], []]);
  expect(it.circles).toEqual([]);
});

test('an id nobody has has no place and no neighbours', () => {
  const it = org('a b', 'a>b');
  for (const id of ['ghost', '__proto__', 'constructor', '']) {
    expect(it.role(id)).toBeUndefined();
    expect(it.orderOf(id)).toBe(Number.POSITIVE_INFINITY);
    expect([...it.reports(id), ...it.bosses(id), ...it.descendants(id), ...it.ancestors(id)]).toEqual([]);
  }
  expect(ids(org('__proto__ b', '__proto__>b').reports('__proto__'))).toBe('b');
});

test('of roles with the same id the first counts', () => {
  const first = role('a');
  const it = indexOrg({ id: 's', name: 'Twice', roles: [first, role('b'), role('a')], lines: [] });
  expect(it.role('a')).toBe(first);
  expect(ids(it.drawingOrder)).toBe('a b');
  expect(it.roles).toHaveLength(3);
});

describe('the drawing order', () => {
  test('goes down before it goes on, siblings in the order of their lines', () => {
    const it = org('x a b c d', 'a>c a>b c>d');
    expect(ids(it.drawingOrder)).toBe('x a c d b');
    expect(it.orderOf('d')).toBe(3);
  });
  test('takes a role with two bosses under the first', () => {
    expect(ids(org('a b c', 'a>c b>c').drawingOrder)).toBe('a c b');
  });
  test('ends with those no root reaches', () => {
    expect(ids(org('x y z a b', 'x>y y>x y>z a>b').drawingOrder)).toBe('a b x y z');
  });
});

test('the lines up and down are there by the place of a role in the drawing order', () => {
  const it = org('x d c b a', 'a>c a>b c>d b>d x.a');
  expect(ids(it.drawingOrder)).toBe('x a c d b');
  const along = (links: Links) =>
    it.drawingOrder.map((_, place) => {
      const end = links.starts[place + 1];
      const ends = links.targets.slice(links.starts[place], end);
      expect(countAt(links, place)).toBe(ends.length);
      return ids(Array.from(ends, (target) => it.drawingOrder[target] ?? role('nobody')));
    });
  expect(along(it.downwards)).toEqual(['', 'c b', 'd', '', 'd']);
  expect(along(it.upwards)).toEqual(['', '', 'a', 'c b', 'a']);
  expect(it.downwards).toBe(it.downwards);
});

test('whoever shares the list of roles has an index of their own', () => {
  const { scenario } = org('a b', 'a>b');
  const turned = indexOrg({ ...scenario, lines: [{ manager: 'b', report: 'a', kind: 'solid' }] });
  expect([ids(indexOrg(scenario).roots), ids(turned.roots)]).toEqual(['a', 'b']);
});

test('ancestors and descendants come nearest first, each once, without the role itself', () => {
  const it = org('a b c d e', 'a>b a>c b>d c>d d>e');
  expect(ids(it.descendants('a'))).toBe('b c d e');
  expect(ids(it.ancestors('e'))).toBe('d b c a');
  expect(ids(it.descendants('b'))).toBe('d e');
  const round = org('a b c', 'a>b b>c c>a');
  expect(ids(round.descendants('b'))).toBe('c a');
  expect(ids(round.ancestors('b'))).toBe('a c');
});

describe('circles', () => {
  const circles = (people: string, lines: string) => org(people, lines).circles.map(ids);
  test('there are none in a tree, with two bosses or with a dotted line back', () => {
    expect(circles('a b c d', 'a>b a>c b>d c>d d.a')).toEqual([]);
  });
  test('members and circles come in drawing order', () => {
    expect(circles('c b a y x', 'x>y y>x a>b b>c c>a')).toEqual(['c b a', 'y x']);
  });
  test('one below a root is found, and who hangs from it is no member', () => {
    expect(circles('a b c d', 'a>b b>c c>b c>d')).toEqual(['b c']);
  });
  test('two that touch are one', () => {
    expect(circles('a b c', 'a>b b>a b>c c>b')).toEqual(['a b c']);
  });
});

test('a chain of 20,000 roles is walked to its end', () => {
  const open = chain(20_000, false);
  expect(open.circles).toEqual([]);
  expect(open.descendants('r0')).toHaveLength(19_999);
  expect(open.ancestors('r19999').at(-1)?.id).toBe('r0');
  expect(open.orderOf('r19999')).toBe(19_999);
  const [circle, ...others] = chain(20_000, true).circles;
  expect(circle).toHaveLength(20_000);
  expect(others).toEqual([]);
});

test('roles are in one circle exactly when each is above the other', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const line = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)).map((ends) => ends.join('>'));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 10 }), (lines) => {
      const it = org(names.join(' '), lines.join(' '));
      const together = new Set(
        it.circles.flatMap((members) => members.flatMap((a) => members.map((b) => `${a.id} ${b.id}`))),
      );
      const below = (a: string, b: string) => it.descendants(a).some(({ id }) => id === b);
      for (const a of names) {
        for (const b of names) {
          if (a !== b) expect(together.has(`${a} ${b}`)).toBe(below(a, b) && below(b, a));
        }
      }
      expect([...it.drawingOrder].map(({ id }) => id).sort()).toEqual(names);
    }),
  );
});
