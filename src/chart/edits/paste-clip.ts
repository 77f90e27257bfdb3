import type { Clip } from '../clip.ts';
import type { Line, Role, Scenario } from '../chart.ts';
import { indexOrg } from '../org-index.ts';
import type { ScenarioEdit } from './scenario-edit.ts';
import { type Place, withSolidLine } from './solid-line.ts';

/**
 * A clip in which every id that is taken is another one, so that it can stand beside what it was copied from. The
 * others stay: the same id in another scenario is the same role.
 */
export function renamedClip(
  { roles, lines }: Clip,
  isTaken: (id: string) => boolean,
  newId: () => string,
): Clip {
  const ids = new Map(roles.map(({ id }) => [id, isTaken(id) ? newId() : id]));
  const renamed = (id: string) => ids.get(id) ?? id;
  return {
    roles: roles.map((role) => ({ ...role, id: renamed(role.id) })),
    lines: lines.map((line) => ({ ...line, manager: renamed(line.manager), report: renamed(line.report) })),
  };
}

/**
 * Puts a clip into a chart: the roles nobody in it stands above go under `place.boss`, or stand on their own without
 * one. Cards placed by hand lose their place, which was another chart's. Does nothing for an empty clip, or when an id
 * is taken already; a boss that is gone leaves the roles on their own.
 */
export function pasteClip(clip: Clip, place: Place = {}): ScenarioEdit {
  return (scenario) => {
    const org = indexOrg(scenario);
    if (clip.roles.length === 0 || clip.roles.some(({ id }) => org.role(id))) return scenario;
    const pasted: Scenario = {
      ...scenario,
      roles: [...scenario.roles, ...clip.roles.map(unplaced)],
      lines: [...scenario.lines, ...clip.lines],
    };
    const boss = place.boss === undefined ? undefined : org.role(place.boss)?.id;
    if (boss === undefined) return pasted;
    let { lines } = pasted;
    for (const head of clipHeads(clip)) {
      const line: Line = { manager: boss, report: head.id, kind: 'solid' };
      lines = withSolidLine(lines, line, place.before);
    }
    return { ...pasted, lines };
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
