import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../../src/chart/changes-between.ts';
import type { Role, Scenario } from '../../../../src/chart/chart.ts';
import { lineIdentity } from '../../../../src/chart/line-identity.ts';
import { removeRoles } from '../../../../src/chart/edits/remove-roles.ts';
import { takeOver, takenAlong, takenAlongWith } from '../../../../src/chart/edits/take-over.ts';
import { indexOrg } from '../../../../src/chart/org-index.ts';
import { arbitraryScenario } from '../../../support/arbitrary-scenario.ts';
import { scenarioOf } from '../../../support/scenarios.ts';
import { chartOnFewIds, twoCharts } from '../two-charts.ts';
import { faultsOf } from './random-edits.ts';

const keysBetween = (before: Scenario, after: Scenario) =>
  changesBetween(before, after).map(({ key }) => key);
const take = (key: string, before: Scenario, after: Scenario) => takeOver([key], after)(before);
const along = (key: string, before: Scenario, after: Scenario) =>
  takenAlong(key, before, after).map((change) => change.key);
const reports = (scenario: Scenario, boss: string) =>
  indexOrg(scenario)
    .reports(boss)
    .map(({ id }) => id);
const bosses = (scenario: Scenario, id: string) =>
  indexOrg(scenario)
    .bosses(id)
    .map((boss) => boss.id);
const withRole = (scenario: Scenario, id: string, patch: Partial<Role>): Scenario => ({
  ...scenario,
  roles: scenario.roles.map((role) => (role.id === id ? { ...role, ...patch } : role)),
});

describe('taking over', () => {
  it('everything at once makes the other chart', () => {
    fc.assert(
      fc.property(twoCharts(), ([before, after]) => {
        const now = takeOver(keysBetween(before, after).toReversed(), after)(before);
        expect(keysBetween(now, after)).toEqual([]);
        expect(faultsOf(now)).toEqual([]);
        expect({ ...now, roles: 0, lines: 0, arrangement: 0 }).toEqual({
          ...before,
          roles: 0,
          lines: 0,
          arrangement: 0,
        });
        expect(takeOver(keysBetween(before, after), after)(now)).toBe(now);
      }),
      { numRuns: 200 },
    );
  });

  it('one change after the other, in any order, makes the other chart, and nothing comes that was not there', () => {
    fc.assert(
      fc.property(twoCharts(), fc.infiniteStream(fc.nat()), ([before, after], chances) => {
        let now = before;
        for (let keys = keysBetween(now, after); keys.length > 0; keys = keysBetween(now, after)) {
          const key = keys[(chances.next().value ?? 0) % keys.length] as string;
          const next = take(key, now, after);
          const left = keysBetween(next, after);
          expect(left.filter((one) => !keys.includes(one))).toEqual([]);
          expect(left.length).toBeLessThan(keys.length);
          expect(left).not.toContain(key);
          expect(faultsOf(next)).toEqual([]);
          expect(take(key, next, after)).toBe(next);
          now = next;
        }
      }),
      { numRuns: 150 },
    );
  });

  it('says what comes along', () => {
    fc.assert(
      fc.property(twoCharts(), ([before, after]) => {
        const keys = keysBetween(before, after);
        for (const key of keys) {
          const left = new Set(keysBetween(take(key, before, after), after));
          expect(along(key, before, after)).toEqual(keys.filter((one) => one !== key && !left.has(one)));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('says what comes along with several', () => {
    fc.assert(
      fc.property(twoCharts(), fc.infiniteStream(fc.boolean()), ([before, after], chances) => {
        const all = keysBetween(before, after);
        for (const key of all)
          expect(takenAlongWith([key], before, after)).toEqual(takenAlong(key, before, after));
        const asked = all.filter(() => chances.next().value);
        const coming = takenAlongWith(asked, before, after).map(({ key }) => key);
        const left = keysBetween(takeOver(asked, after)(before), after);
        expect([...asked, ...coming, ...left].toSorted()).toEqual(all.toSorted());
        expect(takenAlongWith(all, before, after)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('gives the same chart in both orders where neither change brings anything along', () => {
    fc.assert(
      fc.property(twoCharts(), ([before, after]) => {
        const isAlone = (key: string, chart: Scenario) => along(key, chart, after).length === 0;
        const lifting = new Set(
          before.roles.flatMap(({ id }) => (reports(before, id).length > 0 ? [`removed ${id}`] : [])),
        );
        const keys = keysBetween(before, after).filter((key) => isAlone(key, before));
        const some = keys.filter((key) => !key.startsWith('changed')).slice(0, 7);
        for (const one of [...some, ...keys.slice(-2)])
          for (const other of some) {
            const [first, second] = [take(one, before, after), take(other, before, after)];
            if (!isAlone(other, first) || !isAlone(one, second)) continue;
            const [there, back] = [take(other, first, after), take(one, second, after)];
            const differing = keysBetween(there, back);
            // Who has been lifted twice on the way to somewhere else has no place of its own yet.
            const isOnTheWay = lifting.has(one) || lifting.has(other);
            expect(isOnTheWay ? differing.filter((key) => !key.startsWith('order')) : differing).toEqual([]);
          }
      }),
      { numRuns: 80 },
    );
  });

  it('removes as removing does', () => {
    const nothing: Scenario = { id: 't', name: 't', roles: [], lines: [] };
    fc.assert(
      fc.property(chartOnFewIds(), (before) => {
        const folded = { ...before, arrangement: { folded: before.roles.map(({ id }) => id) } };
        for (const { id } of before.roles)
          expect(take(`removed ${id}`, folded, nothing)).toEqual(removeRoles([id], 'lift')(folded));
      }),
    );
  });

  it('never throws, whatever the lines', () => {
    const wild = arbitraryScenario({ most: 8 });
    fc.assert(
      fc.property(wild, wild, (before, after) => {
        const keys = keysBetween(before, after);
        expect(() => takeOver(keys, after)(before)).not.toThrow();
        for (const key of keys) expect(() => along(key, before, after)).not.toThrow();
      }),
    );
  });

  it('takes a vacancy with the person who fills it, and with the one who leaves', () => {
    const chart = scenarioOf('ceo > cmo');
    const vacant = withRole(chart, 'cmo', { vacant: true, note: 'Urgent.' });
    const filled = withRole(chart, 'cmo', { person: 'Astrid Vinter' });
    const role = (scenario: Scenario) => scenario.roles.find(({ id }) => id === 'cmo');
    expect(keysBetween(vacant, filled)).toEqual(['changed person cmo', 'changed note cmo']);
    const there = take('changed person cmo', vacant, filled);
    expect(role(there)).toEqual({ ...role(filled), note: 'Urgent.' });
    expect(role(take('changed person cmo', filled, vacant))).toEqual({ ...role(chart), vacant: true });
    const interim = withRole(chart, 'cmo', { person: 'Bo Lind', vacant: true });
    expect(role(take('changed person cmo', vacant, interim))?.vacant).toBe(true);
  });

  it('passes over keys of changes that are not there', () => {
    const before = scenarioOf('ceo > cmo');
    expect(takeOver(['removed cmo', 'order'], before)(before)).toBe(before);
    const after = scenarioOf('ceo > cmo, coo');
    expect(takeOver(['added cfo'], after)(before)).toBe(before);
    expect(takenAlong('added cfo', before, after)).toEqual([]);
  });
});

describe('a role that comes', () => {
  const before = scenarioOf('ceo > old, cmo, cfo');

  it('stands behind the sibling before it there, or first, as it is', () => {
    const after = withRole(scenarioOf('ceo > first, cmo, second, third, cfo; lone'), 'third', {
      position: { x: 1, y: 2 },
    });
    expect(reports(take('added first', before, after), 'ceo')).toEqual(['first', 'old', 'cmo', 'cfo']);
    expect(reports(take('added third', before, after), 'ceo')).toEqual(['old', 'cmo', 'third', 'cfo']);
    expect(take('added third', before, after).roles.find(({ id }) => id === 'third')?.position).toEqual({
      x: 1,
      y: 2,
    });
    const all = takeOver(['added third', 'added second', 'added first'], after)(before);
    expect(reports(all, 'ceo')).toEqual(['first', 'old', 'cmo', 'second', 'third', 'cfo']);
    expect(indexOrg(take('added lone', before, after)).roots.map(({ id }) => id)).toEqual(['ceo', 'lone']);
  });

  it('brings the bosses it needs, all of them, and not its reports', () => {
    const after = scenarioOf('ceo > coo; coo > head; head > lead; lead > agent; cio > lead');
    expect(along('added lead', before, after)).toEqual(['added coo', 'added head', 'added cio']);
    const now = take('added lead', before, after);
    expect(bosses(now, 'lead')).toEqual(['head', 'cio']);
    expect(bosses(now, 'coo')).toEqual(['ceo']);
    expect(now.roles.some(({ id }) => id === 'agent')).toBe(false);
  });

  it('comes with its circle', () => {
    const after = scenarioOf('ceo; a > b; b > c; c > a');
    expect(along('added b', before, after)).toEqual(['added a', 'added c']);
    expect(indexOrg(take('added b', before, after)).circles).toHaveLength(1);
  });

  it('brings what is said about its lines', () => {
    const plain = scenarioOf('ceo > cmo, coo');
    const after = { ...plain, lines: plain.lines.map((line) => ({ ...line, purpose: 'daily' })) };
    const now = take('added coo', before, after);
    expect(now.lines.find(({ report }) => report === 'coo')?.purpose).toBe('daily');
    expect(now.lines.find(({ report }) => report === 'cmo')?.purpose).toBeUndefined();
  });
});

describe('a role that moves', () => {
  it('takes the place it has there, with its branch', () => {
    const before = scenarioOf('ceo > cmo, coo; cmo > cco; cco > agents; coo > b');
    const after = scenarioOf('ceo > cmo, coo; coo > a, cco, b; cco > agents; a');
    const now = take('moved cco', before, after);
    expect(reports(now, 'coo')).toEqual(['cco', 'b']);
    expect(reports(now, 'cco')).toEqual(['agents']);
    expect(along('moved cco', before, after)).toEqual([]);
  });

  it('keeps what is said about lines to bosses that stay', () => {
    const plain = scenarioOf('ceo > x; coo > x');
    const before = {
      ...scenarioOf('ceo > x; coo'),
      lines: [{ ...plain.lines[0], purpose: 'daily' }],
    } as Scenario;
    const now = take('moved x', before, plain);
    expect(bosses(now, 'x').toSorted()).toEqual(['ceo', 'coo']);
    expect(now.lines.find(({ manager }) => manager === 'ceo')?.purpose).toBe('daily');
    expect(keysBetween(now, plain)).toEqual([
      `line changed ${lineIdentity({ manager: 'ceo', report: 'x', kind: 'solid' })}`,
    ]);
  });

  it('takes the moves of everybody above along where it would close a circle alone', () => {
    const before = scenarioOf('ceo > a; a > b; b > c; coo');
    const after = scenarioOf('ceo > c; coo > b; c > a');
    expect(along('moved a', before, after)).toEqual(['moved c']);
    const now = take('moved a', before, after);
    expect(indexOrg(now).circles).toEqual([]);
    expect([bosses(now, 'a'), bosses(now, 'b'), bosses(now, 'c')]).toEqual([['c'], ['a'], ['ceo']]);
    expect(along('moved c', before, after)).toEqual([]);
  });

  it('sees the circle that would close through a role that comes', () => {
    const before = scenarioOf('ceo > a; a > b');
    const after = scenarioOf('ceo > b; b > new; new > a');
    expect(along('moved a', before, after)).toEqual(['added new', 'moved b']);
    expect(indexOrg(take('moved a', before, after)).circles).toEqual([]);
  });

  it('leaves the moves of its bosses alone where no circle would close', () => {
    const before = scenarioOf('ceo > a, b; a > x');
    const after = scenarioOf('ceo > a; a > b; b > x');
    expect(along('moved x', before, after)).toEqual([]);
    expect(bosses(take('moved x', before, after), 'b')).toEqual(['ceo']);
  });

  it('closes a circle that the other chart has', () => {
    const before = scenarioOf('ceo > a; a > b');
    const after = scenarioOf('ceo; b > a; a > b');
    expect(indexOrg(take('moved a', before, after)).circles).toHaveLength(1);
  });

  it('becomes a top in the place it has among those of the other chart', () => {
    const before = scenarioOf('ceo > x; lone');
    const after = scenarioOf('ceo; x; lone');
    expect(indexOrg(take('moved x', before, after)).roots.map(({ id }) => id)).toEqual(['ceo', 'x', 'lone']);
  });
});

describe('a role that goes', () => {
  it('lifts its reports, those who belong there to their place', () => {
    const before = scenarioOf('ceo > a, old, b; old > x, y');
    const after = scenarioOf('ceo > y, a, b; b > x');
    const now = take('removed old', before, after);
    expect(reports(now, 'ceo')).toEqual(['y', 'a', 'x', 'b']);
    expect(along('removed old', before, after)).toEqual(['moved y']);
  });
});

describe('a top that goes', () => {
  it('leaves its reports as tops, in the place they have among those of the other chart', () => {
    const before = scenarioOf('a; old > x, y; b');
    const now = take('removed old', before, scenarioOf('x; a; b; b > y'));
    expect(indexOrg(now).roots.map(({ id }) => id)).toEqual(['x', 'a', 'y', 'b']);
  });
});

describe('other changes', () => {
  const base = withRole(scenarioOf('ceo > a, b, c, d; ceo ..> b: care'), 'a', {
    person: 'Ada',
    note: 'x',
    extra: new Map([
      ['Grade', '1'],
      ['Site', 'A'],
    ]),
  });

  it('take one field or one column, and make it absent where it is', () => {
    const after = withRole(scenarioOf('ceo > a, b, c, d; ceo ..> b: care'), 'a', {
      title: 'New',
      note: 'x',
      extra: new Map([['Grade', '2']]),
    });
    const roleA = (key: string) => take(key, base, after).roles.find(({ id }) => id === 'a');
    expect(keysBetween(base, after)).toEqual([
      'changed title a',
      'changed person a',
      'changed extra 1 a Grade',
      'changed extra 1 a Site',
    ]);
    expect(roleA('changed title a')).toMatchObject({ title: 'New', person: 'Ada' });
    expect(Object.keys(roleA('changed person a') ?? {})).not.toContain('person');
    expect(roleA('changed extra 1 a Grade')?.extra).toEqual(
      new Map([
        ['Grade', '2'],
        ['Site', 'A'],
      ]),
    );
    expect(roleA('changed extra 1 a Site')?.extra).toEqual(new Map([['Grade', '1']]));
  });

  it('take a dotted line with its ends, away, or for something else', () => {
    const after = scenarioOf('ceo > a, b, c, d; new; new ..> a: metrics; ceo ..> b: budget');
    const key = `line added ${lineIdentity({ manager: 'new', report: 'a', kind: 'dotted' })}`;
    expect(along(key, base, after)).toEqual(['added new']);
    expect(take(key, base, after).lines.at(-1)).toMatchObject({ manager: 'new', purpose: 'metrics' });
    const restated = `line changed ${lineIdentity({ manager: 'ceo', report: 'b', kind: 'dotted' })}`;
    expect(take(restated, base, after).lines.find(({ kind }) => kind === 'dotted')?.purpose).toBe('budget');
    const none = scenarioOf('ceo > a, b, c, d');
    const gone = `line removed ${lineIdentity({ manager: 'ceo', report: 'b', kind: 'dotted' })}`;
    expect(take(gone, base, none).lines.some(({ kind }) => kind === 'dotted')).toBe(false);
  });

  it('put those in order who are in both, everybody else staying behind whom they stood behind', () => {
    const after = scenarioOf('ceo > d, new, b, a');
    expect(reports(take('order ceo', base, after), 'ceo')).toEqual(['d', 'b', 'c', 'a']);
    const tops = scenarioOf('x; y; z');
    const turned = scenarioOf('z; x');
    expect(take('order', tops, turned).roles.map(({ id }) => id)).toEqual(['z', 'x', 'y']);
  });
});
