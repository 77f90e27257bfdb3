import type { Org } from '../chart/org-index.ts';

/**
 * The role to look at once a repair is made: one that is new, one that has another boss, or one of which something else
 * is true now; of several the first that the finding was about. Absent: no role is concerned.
 *
 * @param about The roles of the finding.
 */
export function ledByRepair(before: Org, after: Org, about: readonly string[]): string | undefined {
  const first = (isConcerned: (id: string) => boolean) =>
    about.find((id) => after.role(id) && isConcerned(id)) ??
    after.roles.find(({ id }) => isConcerned(id))?.id;
  return (
    first((id) => !before.role(id)) ??
    first((id) => bossesOf(before, id) !== bossesOf(after, id)) ??
    first((id) => before.role(id) !== after.role(id)) ??
    about.find((id) => after.role(id))
  );
}

function bossesOf(org: Org, id: string): string {
  return JSON.stringify(
    [org.bosses(id), org.dottedBosses(id)].map((bosses) => bosses.map((boss) => boss.id)),
  );
}
