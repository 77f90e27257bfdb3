import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergedTeams } from '../../../../src/chart/overlay/merged-teams.ts';

/** Items such as `a1`: of team a. A capital letter stands for the same item in another team. */
const merged = (before: string, after: string) =>
  mergedTeams({
    before: before.split(' ').filter(Boolean),
    after: after.split(' ').filter(Boolean),
    keyOf: (item) => item.toLowerCase(),
    isOld: (item) => !item.endsWith('!'),
    teamBefore: (item) => item.slice(0, 1),
    teamAfter: (item) => item.slice(0, 1),
  }).join(' ');

describe('teams merged', () => {
  it.each([
    ['behind a member of their own team', 'a1 b1 a2 a3', 'a1 a3 b1', 'a1 a2 a3 b1'],
    ['before a team of which nobody stood before them', 'b1 a0 a1', 'a1 b1', 'a0 a1 b1'],
    ['where they stood, if nobody of the team is left', 'a1 c1 c2 a2', 'a1 a2', 'a1 c1 c2 a2'],
    ['before everything', 'c1 a1', 'a1', 'c1 a1'],
    ['not behind one who has gone to another team', 'a1 A2 a3 b1', 'a1 x2 b1', 'a1 A2 a3 x2 b1'],
    ['only as far as they are wanted', 'a1 a2! a3', 'a1', 'a1 a3'],
  ])('have old ones %s', (_what, before, after, expected) => {
    expect(merged(before, after)).toBe(expected);
  });

  it('have the second list within them, and everybody once', () => {
    const all = ['a1', 'a2', 'a3', 'b1', 'b2', 'b3', 'c1'];
    const items = fc.shuffledSubarray(all).map((list) => list.join(' '));
    fc.assert(
      fc.property(items, items, (before, after) => {
        const list = merged(before, after).split(' ').filter(Boolean);
        expect(list.filter((item) => after.includes(item)).join(' ')).toBe(after);
        expect(list.toSorted()).toEqual(all.filter((item) => before.includes(item) || after.includes(item)));
      }),
    );
  });
});
