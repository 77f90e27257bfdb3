import type { Line, Scenario } from '../../chart.ts';
import { lineIdentity } from '../../line-identity.ts';
import { indexOrg, type Org } from '../../org-index.ts';
import type { Draft } from './draft.ts';
import { type Standing, standingIn } from './standing.ts';

/** The chart that changes are taken from, asked for where things stand in it. */
export interface WantedChart extends Standing {
  readonly org: Org;
  /** Its line between two roles, or a plain one where it has none. */
  solidLine(manager: string, report: string): Line;
  /**
   * Who comes nearest before a report of this boss in it and reports to the boss in the draft, too; undefined: nobody.
   */
  siblingBefore(boss: string, report: string, draft: Draft): string | undefined;
  /**
   * Behind whom a role comes in the list of roles: another top, where it has no boss in the draft; undefined: nobody.
   */
  roleBefore(id: string, draft: Draft): string | undefined;
}

const known = new WeakMap<Scenario, WantedChart>();

export function wantedChart(scenario: Scenario): WantedChart {
  const found = known.get(scenario);
  if (found) return found;
  const made = readChart(scenario);
  known.set(scenario, made);
  return made;
}

function readChart(scenario: Scenario): WantedChart {
  const org = indexOrg(scenario);
  const standing = standingIn(org);
  const lines = new Map(scenario.lines.map((line) => [lineIdentity(line), line]));
  const tops = org.roots.map(({ id }) => id);
  const all = scenario.roles.map(({ id }) => id);
  const placesOfTops = placesIn(tops);
  const places = placesIn(all);
  return {
    ...standing,
    org,
    solidLine: (manager, report) => {
      const line: Line = { manager, report, kind: 'solid' };
      return lines.get(lineIdentity(line)) ?? line;
    },
    siblingBefore: (boss, report, draft) => {
      const there = new Set(draft.reports(boss));
      const siblings = standing.reports(boss);
      return nearestBefore(siblings, siblings.indexOf(report), (id) => there.has(id));
    },
    roleBefore: (id, draft) => {
      const isTop = (other: string) => draft.has(other) && draft.bosses(other).length === 0;
      const place = placesOfTops.get(id);
      if (place !== undefined && draft.bosses(id).length === 0) return nearestBefore(tops, place, isTop);
      return nearestBefore(all, places.get(id) ?? 0, (other) => draft.has(other));
    },
  };
}

function placesIn(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, place) => [id, place]));
}

function nearestBefore(
  ids: readonly string[],
  place: number,
  isMeant: (id: string) => boolean,
): string | undefined {
  for (let at = place - 1; at >= 0; at -= 1) {
    const id = ids[at];
    if (id !== undefined && isMeant(id)) return id;
  }
  return undefined;
}
