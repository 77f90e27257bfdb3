import { describe, expect, it } from 'vitest';
import { comparedIn } from '../../../../src/editor/comparing/compared.ts';
import {
  ALL_CHANGES,
  changeToOpen,
  filteredChanges,
  groupedChanges,
  rolesOf,
} from '../../../../src/editor/comparing/listed-changes.ts';
import { sortedBy, sortedChanges, USUAL_SORT } from '../../../../src/editor/comparing/sorted-changes.ts';
import { toldChanges } from '../../../../src/formats/changes/told-changes.ts';
import { comparedDocument, PAIR } from './compared-document.ts';

function told() {
  const compared = comparedIn(comparedDocument(), PAIR);
  if (!compared) throw new Error('One of the scenarios is gone');
  return toldChanges(compared.before, compared.after);
}

const keysOf = (list: ReturnType<typeof told>) => list.map(({ change }) => change.key);

describe('filteredChanges', () => {
  it('leaves all of them where nothing is asked for', () => {
    const all = told();
    expect(filteredChanges(all, ALL_CHANGES)).toBe(all);
  });

  it('leaves the kinds asked for', () => {
    const left = filteredChanges(told(), { kinds: new Set(['moved', 'removed']), text: '' });
    expect(keysOf(left).toSorted()).toEqual(['moved cx', 'removed old']);
  });

  it('finds every word in what is said of a change, whatever its case and accents', () => {
    expect(keysOf(filteredChanges(told(), { kinds: new Set(), text: ' PÉRSON  ada ' }))).toEqual([
      'changed person coo',
    ]);
    expect(filteredChanges(told(), { kinds: new Set(), text: 'person nobody' })).toEqual([]);
    expect(filteredChanges(told(), { kinds: new Set(['added']), text: 'ada' })).toEqual([]);
  });
});

describe('changeToOpen', () => {
  it('is the first about a role', () => {
    expect(changeToOpen(told(), 'cx', null)?.change.key).toBe('moved cx');
    expect(changeToOpen(told(), 'new', 'moved cx')?.change.key).toBe('added new');
    expect(changeToOpen(told(), 'ops', null)).toBeUndefined();
  });

  it('is the open one if that is about the role', () => {
    const line = told().find(({ change }) => change.kind === 'line');
    expect(line).toBeDefined();
    expect(changeToOpen(told(), 'cx', line?.change.key ?? null)).toEqual(line);
  });

  it('is no order, unless somebody has opened that', () => {
    const [first] = told();
    if (!first) throw new Error('Nothing is different');
    const order = {
      ...first,
      change: { kind: 'order', key: 'order ceo', manager: 'ceo', before: ['cmo'], after: ['cmo'] },
    } as const;
    expect(changeToOpen([order], 'cmo', null)).toBeUndefined();
    expect(changeToOpen([order], 'cmo', 'order ceo')).toBe(order);
  });
});

describe('groupedChanges', () => {
  it('has every change once, kind by kind, and no empty group', () => {
    const all = told();
    const groups = groupedChanges(all);
    expect(groups.map(({ kind }) => kind)).toEqual(['added', 'removed', 'moved', 'changed', 'line']);
    expect(keysOf(groups.flatMap(({ changes }) => changes)).toSorted()).toEqual(keysOf(all).toSorted());
  });
});

describe('rolesOf', () => {
  it('names who a change is about, of a line both ends', () => {
    const roles = new Map(told().map(({ change }) => [change.kind, rolesOf(change)]));
    expect(roles.get('added')).toEqual(['new']);
    expect(roles.get('removed')).toEqual(['old']);
    expect(roles.get('moved')).toEqual(['cx']);
    expect(roles.get('changed')).toEqual(['coo']);
    expect(roles.get('line')).toEqual(['coo', 'cx']);
  });
});

describe('sortedChanges', () => {
  it('sorts by any column, up and down, and leaves the rest in order', () => {
    const all = told();
    expect(keysOf(sortedChanges(all, USUAL_SORT))).toEqual(keysOf(all));
    const byRole = sortedChanges(all, { by: 'role', down: false }).map(({ role }) => role);
    expect(byRole).toEqual(byRole.toSorted((a, b) => a.localeCompare(b, 'en')));
    const down = sortedChanges(all, { by: 'role', down: true }).map(({ role }) => role);
    expect(down[0]).toBe(byRole.at(-1));
  });

  it('turns a column round when it is asked for again', () => {
    const once = sortedBy(USUAL_SORT, 'role');
    expect(once).toEqual({ by: 'role', down: false });
    expect(sortedBy(once, 'role')).toEqual({ by: 'role', down: true });
    expect(sortedBy({ by: 'role', down: true }, 'role')).toEqual({ by: 'role', down: false });
    expect(sortedBy({ by: 'role', down: true }, 'what')).toEqual({ by: 'what', down: false });
  });
});
