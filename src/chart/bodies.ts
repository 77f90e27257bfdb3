import type { Role } from './chart.ts';
import type { Org } from './org-index.ts';
import { readTitle } from './titles/read-title.ts';

/** A board or committee: declared, or named so by its title while nobody holds it. */
export function isBody(role: Role): boolean {
  return role.body ?? (!role.person?.trim() && readTitle(role.title).body);
}

/** A board, such as a Board of Directors, and not a committee, whatever its name. */
export function isBoard(role: Role): boolean {
  return isBody(role) && readTitle(role.title).withHolder?.level === 'board';
}

/** The people a role reports to: a board or committee is replaced by its own bosses. Nearest first, no repeats. */
export function bossesThroughBodies(org: Org, id: string): readonly Role[] {
  const direct = org.bosses(id);
  if (!direct.some(isBody)) return direct;
  const seen = new Set([id]);
  const people: Role[] = [];
  const queue: Role[] = [...direct];
  for (const role of queue) {
    if (seen.has(role.id)) continue;
    seen.add(role.id);
    if (!isBody(role)) people.push(role);
    else for (const boss of org.bosses(role.id)) queue.push(boss);
  }
  return people;
}
