import { expect, it } from 'vitest';
import { usedLast } from '../../../../src/editor/commands/recent-ids.ts';

it('keeps the five that were used last, the newest first, none twice', () => {
  let ids: readonly string[] = [];
  for (const id of ['a', 'b', 'c', 'a', 'd', 'e', 'f']) ids = usedLast(ids, id);
  expect(ids).toEqual(['f', 'e', 'd', 'a', 'c']);
});
