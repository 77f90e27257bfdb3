import type { Clip } from '../clip.ts';
import type { Line, Role } from '../chart.ts';
import { indexOrg } from '../org-index.ts';
import type { ScenarioEdit } from './scenario-edit.ts';
import { type Place, withSolidLine } from './solid-line.ts';

/**
 * A clip in which every id that is taken is another one, so that it can stand beside what it was copied from. The
 * others stay: the same id in another scenario is the same role. A copy does not take the dotted lines of the role it
 * was made from.
 */
export function renamedClip(
  { roles, lines, ties = [] }: Clip,
  isTaken: (id: string) => boolean,
  newId: () => string,
): Clip {
  const ids = new Map(roles.map(({ id }) => [id, isTaken(id) ? newId() : id]));
  const renamed = (id: string) => ids.get(id) ?? id;
  return {
    roles: roles.map((role) => ({ ...role, id: renamed(role.id) })),
    lines: lines.map((line) => ({ ...line, manager: renamed(line.manager), report: renamed(line.report) })),
    ties: ties.filter(({ manager, report }) => renamed(manager) === manager && renamed(report) === report),
  };
}

/**
 * Puts a clip into a chart: the roles nobody in it stands above go to their places, or stand on their own without a
 * boss. Ties to roles of the chart hold again. Cards placed by hand lose their place, which was another chart's. Does
 * nothing for an empty clip, or when an id is taken already; a boss that is gone leaves the roles on their own.
 */
export function pasteClip(clip: Clip, placeOf: (head: Role) => Place = () => ({})): ScenarioEdit {
  return (scenario) => {
    const org = indexOrg(scenario);
    if (clip.roles.length === 0 || clip.roles.some(({ id }) => org.role(id))) return scenario;
    const fresh = new Set(clip.roles.map(({ id }) => id));
    const isThere = (id: string) => fresh.has(id) || org.role(id) !== undefined;
    const ties = (clip.ties ?? []).filter(({ manager, report }) => isThere(manager) && isThere(report));
    let lines: readonly Line[] = [...scenario.lines, ...clip.lines, ...ties];
    for (const head of clipHeads(clip)) {
      const { boss, before } = placeOf(head);
      if (boss === undefined || !org.role(boss)) continue;
      lines = withSolidLine(lines, { manager: boss, report: head.id, kind: 'solid' }, before);
    }
    return { ...scenario, roles: [...scenario.roles, ...clip.roles.map(unplaced)], lines };
  };
}

/** The roles of a clip that nobody in it stands above; of nothing but circles, the first. */
export function clipHeads({ roles, lines }: Clip): readonly Role[] {
  const { roots } = indexOrg({ roles, lines });
  return roots.length > 0 ? roots : roles.slice(0, 1);
}

function unplaced(role: Role): Role {
  const { position: _, ...rest } = role;
  return rest;
}
