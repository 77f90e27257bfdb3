import type { ProblemGroup } from '../../editor/problem-list.ts';

/** The groups down to the given number of entries; the last of them may lack its end, but still says its own count. */
export function firstEntries(groups: readonly ProblemGroup[], most: number): readonly ProblemGroup[] {
  const first: ProblemGroup[] = [];
  let room = most;
  for (const group of groups) {
    if (room <= 0) break;
    first.push(group.entries.length <= room ? group : { ...group, entries: group.entries.slice(0, room) });
    room -= group.entries.length;
  }
  return first;
}
