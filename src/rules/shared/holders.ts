import type { Role } from '../../chart/chart.ts';
import { isBody } from '../../chart/bodies.ts';
import type { Facts } from './facts.ts';

/** What tables say where a name is missing or kept back: not one person in a hundred boxes. */
const NOBODY: ReadonlySet<string> = new Set(
  '|-|–|—|?|.|n/a|n/d|n.n.|nn|tba|tbc|tbd|tbh|to be confirmed|to be hired|vacant|unknown|nobody|none|redacted|not disclosed'.split(
    '|',
  ),
);

/**
 * Who holds a role, as names are compared: without case and surrounding space. Absent: nobody is named, or the role
 * is a board or committee, whose box may name its chair. Of a vacant role it is the interim.
 */
export function holderOf(role: Role): string | undefined {
  if (role.person === undefined || isBody(role)) return undefined;
  const name = role.person.trim().toLowerCase();
  return NOBODY.has(name) ? undefined : name;
}

/** The other roles of level head and above that the holder of a role sits in, in drawing order. */
export function otherPostsOfHolder(facts: Facts, role: Role): readonly Role[] {
  const holder = holderOf(role);
  if (holder === undefined) return [];
  return facts.leaders.filter((other) => other !== role && holderOf(other) === holder);
}
