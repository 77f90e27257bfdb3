import type { Role } from '../../chart/chart.ts';
import type { Facts } from './facts.ts';
import { comparedTitle } from './same-title.ts';

/**
 * Roles grouped into posts: people who share a job (same title, same bosses, all marked as a job share) are one
 * post; everybody else is a post of one. Posts and their members keep the order given.
 */
export function postsOf(facts: Facts, roles: readonly Role[]): readonly (readonly [Role, ...Role[]])[] {
  const posts: [Role, ...Role[]][] = [];
  const shared = new Map<string, [Role, ...Role[]]>();
  for (const role of roles) {
    const key = role.jobShare === true ? shareKey(facts, role) : undefined;
    const post = key === undefined ? undefined : shared.get(key);
    if (post) {
      post.push(role);
      continue;
    }
    const opened: [Role, ...Role[]] = [role];
    posts.push(opened);
    if (key !== undefined) shared.set(key, opened);
  }
  return posts;
}

function shareKey(facts: Facts, role: Role): string {
  return JSON.stringify([comparedTitle(role.title), bossesKey(facts, role)]);
}

/** The same for roles with the same bosses, in whatever order their lines are drawn. */
export function bossesKey(facts: Facts, role: Role): string {
  const ids = facts.bosses(role).map((boss) => boss.id);
  return JSON.stringify(ids.sort());
}
