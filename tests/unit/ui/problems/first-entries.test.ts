import { describe, expect, it } from 'vitest';
import { firstEntries } from '../../../../src/ui/problems/first-entries.ts';
import { findingOf } from '../../editor/findings.ts';

const group = (key: string, count: number) => ({
  key,
  count,
  entries: Array.from({ length: count }, () => ({ kind: 'finding', finding: findingOf() }) as const),
});

describe('the first entries', () => {
  const groups = [group('a', 3), group('b', 2), group('c', 4)];

  it.each([
    [0, []],
    [2, [2]],
    [3, [3]],
    [4, [3, 1]],
    [9, [3, 2, 4]],
    [99, [3, 2, 4]],
  ])('of %i are cut from the groups in their order', (most, lengths) => {
    const first = firstEntries(groups, most);
    expect(first.map(({ entries }) => entries.length)).toEqual(lengths);
    expect(first.map(({ count }) => count)).toEqual(groups.slice(0, first.length).map(({ count }) => count));
  });

  it('leave a group that is whole as it is', () => {
    expect(firstEntries(groups, 4)[0]).toBe(groups[0]);
  });
});
