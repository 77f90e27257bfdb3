import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../../src/chart/chart.ts';
import { toldChanges } from '../../../../src/formats/changes/told-changes.ts';
import { detailWords } from '../../../../src/ui/compare/detail-words.ts';
import { scenarioOf } from '../../../support/scenarios.ts';

const named = { roles: { a: { title: 'A' }, b: { title: 'B' }, x: { title: 'X' } } };
const said = (before: string, after: string) => {
  const charts = [scenarioOf(before, named), scenarioOf(after, named)] as const satisfies Scenario[];
  return toldChanges(...charts).map(detailWords);
};

describe('what is different, below the name of a role', () => {
  it.each([
    ['a; b; a > x', 'a; b; b > x', 'from under A to under B'],
    ['a; x', 'a > x', 'now under A, without a boss before'],
    ['a > x', 'a; x', 'without a boss now, under A before'],
    ['a', 'a > x', 'under A'],
    ['a > x', 'a', 'was under A'],
  ])('from “%s” to “%s” is “%s”', (before, after, words) => {
    expect(said(before, after)).toEqual([words]);
  });

  it('keeps names of two directions in their places', () => {
    const [hebrew, arabic] = ['מנהל 2024', 'محمد'];
    const listed = (kind: 'added' | 'moved' | 'changed', what: string, before: string, after: string) =>
      detailWords({ change: { kind, key: 'x' }, role: 'X', what, before, after });
    expect(listed('changed', 'Person', hebrew, arabic)).toBe(
      `Person: \u2068${hebrew}\u2069 → \u2068${arabic}\u2069`,
    );
    expect(listed('moved', 'Boss', hebrew, 'B')).toBe(`from under \u2068${hebrew}\u2069 to under B`);
    expect(listed('added', 'Role', 'not in the chart', `under ${arabic}`)).toBe(
      `under \u2068${arabic}\u2069`,
    );
  });
});
