import { indexOrg, type Org } from '../org-index.ts';
import type { ScenarioEdit } from './scenario-edit.ts';

/**
 * Moves a role so many places among its siblings: the reports of its first boss, or the other roles without one. Lines
 * to further bosses stay. Returns its input when the role is gone or stands at that end already.
 */
export function reorderRole(roleId: string, by: number): ScenarioEdit {
  return (scenario) => {
    const org = indexOrg(scenario);
    const siblings = siblingsOf(org, roleId);
    const from = siblings.indexOf(roleId);
    const to = Math.max(0, Math.min(siblings.length - 1, from + by));
    const neighbour = siblings[to];
    if (from < 0 || neighbour === undefined || to === from) return scenario;
    const boss = org.bosses(roleId)[0]?.id;
    if (boss === undefined)
      return { ...scenario, roles: moved(scenario.roles, ({ id }) => id, roleId, neighbour) };
    const reportOf = (line: (typeof scenario.lines)[number]) =>
      line.kind === 'solid' && line.manager === boss ? line.report : undefined;
    return { ...scenario, lines: moved(scenario.lines, reportOf, roleId, neighbour) };
  };
}

/** Whoever stands beside a role, itself among them, in their order. */
export function siblingsOf(org: Org, roleId: string): readonly string[] {
  const [boss] = org.bosses(roleId);
  return (boss ? org.reports(boss.id) : org.roots).map(({ id }) => id);
}

/** The list with one item in the place of another, which makes room towards where the first came from. */
function moved<T>(
  list: readonly T[],
  nameOf: (item: T) => string | undefined,
  name: string,
  neighbour: string,
): readonly T[] {
  const from = list.findIndex((item) => nameOf(item) === name);
  const to = list.findIndex((item) => nameOf(item) === neighbour);
  const item = list[from];
  return item === undefined || to < 0 ? list : list.toSpliced(from, 1).toSpliced(to, 0, item);
}
