import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../../src/chart/chart.ts';
import { type RolePatch, setRole, setRoles } from '../../../../src/chart/edits/set-role.ts';
import { arbitraryRole } from '../../../support/arbitrary-document.ts';
import { deepFreeze } from '../../rules/random-charts.ts';
import { randomPatch } from './random-edits.ts';

const chart: Scenario = deepFreeze({
  id: 's',
  name: 'S',
  roles: [
    {
      id: 'a',
      title: 'A',
      board: false,
      kpis: ['nps'],
      staff: 0,
      position: { x: 1, y: 2 },
      extra: new Map([['Site', 'Bonn']]),
    },
    { id: 'b', title: 'B' },
  ],
  lines: [],
});

describe('setRole', () => {
  it('states a value and leaves the others', () => {
    const after = setRole('a', { person: 'Anna', board: true })(chart);
    expect(after.roles[0]).toEqual({ ...chart.roles[0], person: 'Anna', board: true });
    expect(after.roles[1]).toBe(chart.roles[1]);
  });

  it('takes a value back: the key goes, so that absent is the only "not stated"', () => {
    const [role = {}] = setRole('a', { board: undefined, kpis: undefined })(chart).roles;
    expect(Object.keys(role)).toEqual(['id', 'title', 'staff', 'position', 'extra']);
  });

  it('tells "not stated" from "no", from none and from zero', () => {
    expect(setRole('b', { board: false })(chart).roles[1]).toHaveProperty('board', false);
    expect(setRole('b', { kpis: [] })(chart).roles[1]).toHaveProperty('kpis', []);
    expect(setRole('b', { staff: 0 })(chart).roles[1]).toHaveProperty('staff', 0);
  });

  it.each<[string, string, RolePatch]>([
    ['a role that is gone', 'gone', { board: true }],
    ['a hostile id', '__proto__', { board: true }],
    ['no fields', 'a', {}],
    ['values that stand already', 'a', { board: false, kpis: ['nps'], position: { x: 1, y: 2 } }],
    ['a map that says the same', 'a', { extra: new Map([['Site', 'Bonn']]) }],
    ['absent values that are absent already', 'b', { board: undefined, person: undefined }],
  ])('changes nothing for %s', (_what, id, patch) => {
    expect(setRole(id, patch)(chart)).toBe(chart);
  });

  it.each<[string, RolePatch]>([
    ['a list in another order', { kpis: ['nps', 'csat'] }],
    ['a point that moved', { position: { x: 1, y: 3 } }],
    ['a map with another value', { extra: new Map([['Site', 'Ulm']]) }],
    ['a map with another key', { extra: new Map([['City', 'Bonn']]) }],
  ])('sees %s', (_what, patch) => {
    expect(setRole('a', patch)(chart)).not.toBe(chart);
  });

  it('never changes the id', () => {
    const smuggled: RolePatch = Object.assign({ person: 'Anna' }, { id: 'b' });
    expect(setRole('a', smuggled)(chart).roles.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('makes of any role any other, and the same again changes nothing', () => {
    fc.assert(
      fc.property(arbitraryRole(fc.constant('a')), randomPatch(), (from, to) => {
        const { id, ...fields } = from;
        const cleared = Object.fromEntries(Object.keys(fields).map((key) => [key, undefined]));
        const edit = setRole('a', { ...cleared, ...to });
        const after = edit(deepFreeze({ ...chart, roles: [from] }));
        expect(after.roles).toEqual([{ id, ...to }]);
        expect(edit(after)).toBe(after);
      }),
    );
  });
});

describe('setRoles', () => {
  it('changes each role as setRole would, and leaves the others', () => {
    const patches = new Map<string, RolePatch>([
      ['a', { board: undefined, person: 'Anna' }],
      ['gone', { person: 'Nobody' }],
    ]);
    const after = setRoles(patches)(chart);
    expect(after).toEqual(setRole('a', { board: undefined, person: 'Anna' })(chart));
    expect(after.roles[1]).toBe(chart.roles[1]);
  });

  it('returns its input where nothing changes', () => {
    expect(setRoles(new Map([['a', { board: false }]]))(chart)).toBe(chart);
    expect(setRoles(new Map([['gone', { board: true }]]))(chart)).toBe(chart);
    expect(setRoles(new Map())(chart)).toBe(chart);
  });
});
