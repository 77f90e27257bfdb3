import type { Role, Scenario } from '../chart.ts';
import type { Reordering } from '../compare.ts';
import { indexOrg } from '../org-index.ts';

/** Where roles that stand beside each other in both charts have changed places: first the tops, then team by team. */
export function findReorderings(before: Scenario, after: Scenario): readonly Reordering[] {
  const orgBefore = indexOrg(before);
  const orgAfter = indexOrg(after);
  const tops = reordering(orgBefore.roots, orgAfter.roots);
  const teams = orgAfter.drawingOrder.flatMap(({ id }) => {
    const found = reordering(orgBefore.reports(id), orgAfter.reports(id));
    return found ? [{ boss: id, ...found }] : [];
  });
  return tops ? [tops, ...teams] : teams;
}

function reordering(before: readonly Role[], after: readonly Role[]): Omit<Reordering, 'boss'> | undefined {
  const there = new Set(after.map(({ id }) => id));
  const stayed = before.flatMap(({ id }) => (there.has(id) ? [id] : []));
  if (stayed.length < 2) return undefined;
  const known = new Set(stayed);
  const now = after.flatMap(({ id }) => (known.has(id) ? [id] : []));
  return stayed.every((id, at) => id === now[at]) ? undefined : { before: stayed, after: now };
}
