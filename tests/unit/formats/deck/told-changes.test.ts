import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../../src/chart/changes-between.ts';
import { roleNames } from '../../../../src/chart/change-words.ts';
import { CHANGE_KINDS } from '../../../../src/chart/changes.ts';
import type { Scenario } from '../../../../src/chart/chart.ts';
import { changeGroups } from '../../../../src/formats/deck/told-changes.ts';
import { countTold } from '../../../../src/layout/deck/change-summary.ts';
import { scenarioOf } from '../../../support/scenarios.ts';

const told = (before: Scenario, after: Scenario) =>
  changeGroups(changesBetween(before, after), roleNames(before, after)).flatMap(({ title, changes }) =>
    changes.map(({ headline, text }) => `${title}: ${headline}, ${text}`),
  );
const lines = (before: string, after: string) => told(scenarioOf(before), scenarioOf(after));

describe('changeGroups', () => {
  it('says in short where a role came, went or moved', () => {
    expect(lines('a > b', 'a > b, c')).toEqual(['Added: Title of c, under Title of a']);
    expect(lines('a', 'a; b')).toEqual(['Added: Title of b, without a boss']);
    expect(lines('a > b, c', 'a > b')).toEqual(['Removed: Title of c, was under Title of a']);
    expect(lines('a; b', 'a')).toEqual(['Removed: Title of b, was without a boss']);
    expect(lines('a > b, c', 'a > b; b > c')).toEqual(['Moved: Title of c, from Title of a to Title of b']);
    expect(lines('a; b', 'a > b')).toEqual(['Moved: Title of b, now under Title of a']);
    expect(lines('a > b', 'a; b')).toEqual(['Moved: Title of b, from Title of a, now without a boss']);
    expect(lines('a > b, c', 'a > b, c; b > c')).toEqual([
      'Moved: Title of c, from Title of a to Title of a and Title of b',
    ]);
  });

  it('says the boss of one of several with one title once', () => {
    const agents = { roles: { c: { title: 'Agent' }, d: { title: 'Agent' } } };
    expect(told(scenarioOf('a > b; a > c', agents), scenarioOf('a > b; a > c; b > d', agents))).toEqual([
      'Added: Agent, under Title of b',
    ]);
  });

  it('tells the fields of one role together, lists by their parts', () => {
    const before = scenarioOf('a > b', { roles: { b: { person: 'Ada', accountableFor: ['cx'] } } });
    const after = scenarioOf('a > b', {
      roles: {
        b: { person: 'Bo', accountableFor: ['cx', 'complaints'], note: 'one; two' },
        a: { board: true },
      },
    });
    expect(told(before, after)).toEqual([
      'Changed: Title of a, joins the board',
      'Changed: Title of b, Person: Ada → Bo; Accountable for: CX → CX, complaints; Note: none → one; two',
    ]);
  });

  it('counts as lists and tables do: each detail of a role, and everything else once', () => {
    const before = scenarioOf('a > b, c', { roles: { b: { person: 'Ada', accountableFor: ['cx'] } } });
    const after = scenarioOf('a > b, d; b ..> a', {
      roles: { b: { person: 'Bo', accountableFor: ['complaints'], board: true }, a: { board: true } },
    });
    const changes = changesBetween(before, after);
    const groups = changeGroups(changes, roleNames(before, after));
    expect(groups.map(({ kind, changes: ofKind }) => [kind, countTold(ofKind)])).toEqual(
      CHANGE_KINDS.flatMap((kind) => {
        const count = changes.filter((one) => one.kind === kind).length;
        return count === 0 ? [] : [[kind, count]];
      }),
    );
    expect(groups.find(({ kind }) => kind === 'changed')?.changes.map(({ count }) => count)).toEqual([
      undefined,
      3,
    ]);
  });

  it('tells of lines what they are for, and of teams their order', () => {
    expect(lines('a > b, c', 'a > b, c; b ..> c: metrics')).toEqual([
      'Lines: Title of c, Dotted line to Title of b, added: metrics',
    ]);
    expect(lines('a > b, c; b ..> c', 'a > b, c')).toEqual([
      'Lines: Title of c, Dotted line to Title of b, removed',
    ]);
    expect(lines('a > b, c; b ..> c: one', 'a > b, c; b ..> c: two')).toEqual([
      'Lines: Title of c, Dotted line to Title of b: one → two',
    ]);
    expect(lines('a > b, c', 'a > c, b')).toEqual(['Order: Title of a, now Title of c, Title of b']);
  });

  it('names no more of a long list than a line holds', () => {
    expect(lines('a > b, c, d, e, f, g', 'a > g, f, e, d, c, b')).toEqual([
      'Order: Title of a, now Title of g, Title of f, Title of e, 3 more',
    ]);
  });

  it('has nothing to tell of charts that are the same', () => {
    expect(lines('a > b', 'a > b')).toEqual([]);
  });
});
