import { isBody } from '../../chart/bodies.ts';
import type { Line, Role } from '../../chart/chart.ts';
import { mergeRoles } from '../../chart/edits/merge-roles.ts';
import type { ScenarioEdit } from '../../chart/edits/scenario-edit.ts';
import { indexOrg, type Org } from '../../chart/org-index.ts';
import { findTops } from '../../chart/tops.ts';
import { longestPath } from './longest-path.ts';

/** More would be another organisation. */
const MOST_MERGES = 10;

/**
 * Makes one role of each manager on the longest path and the single manager below, the lowest first, until no more
 * than `most` layers are left. Returns its input where that does not get there.
 */
export function mergeChains(most: number): ScenarioEdit {
  return (scenario) => {
    if (findTops(indexOrg(scenario)).layers > most + MOST_MERGES) return scenario;
    let merged = scenario;
    for (let merges = 0; merges < MOST_MERGES; merges += 1) {
      const org = indexOrg(merged);
      if (findTops(org).layers <= most) return merged;
      const pair = lowestChain(org, longestPath(org));
      if (!pair) return scenario;
      merged = mergeRoles(pair.lower.id, pair.upper.id)(merged);
    }
    return findTops(indexOrg(merged)).layers <= most ? merged : scenario;
  };
}

function lowestChain(
  org: Org,
  path: readonly Role[],
): { readonly upper: Role; readonly lower: Role } | undefined {
  for (let at = path.length - 3; at >= 0; at -= 1) {
    const [upper, lower] = [path[at], path[at + 1]];
    if (!upper || !lower) continue;
    const reports = org.reports(upper.id);
    if (reports.length === 1 && reports[0] === lower) return { upper, lower };
  }
  return undefined;
}

/**
 * Lifts everybody below the layer `most` into it: instead of their bosses they get whoever stands above these, one
 * layer over it. Boards and committees stay where they are.
 */
export function liftLowest(most: number): ScenarioEdit {
  return (scenario) => {
    const org = indexOrg(scenario);
    const bosses = newBosses(org, most);
    if (bosses.size === 0) return scenario;
    const kept = scenario.lines.filter(({ kind, report }) => kind !== 'solid' || !bosses.has(report));
    const drawn = [...bosses].map(([report, manager]): Line => ({ manager, report, kind: 'solid' }));
    return { ...scenario, lines: [...kept, ...drawn] };
  };
}

/** By the id of each role below the layer `most`, the id of a role above it, one layer over that. */
function newBosses(org: Org, most: number): ReadonlyMap<string, string> {
  const tops = findTops(org);
  const bosses = new Map<string, string>();
  const passed = new Set<Role>();
  for (const anchor of org.drawingOrder) {
    if (tops.depth(anchor.id) !== most - 2 || isBody(anchor)) continue;
    const below = [anchor];
    // A list may grow while it is walked.
    for (const role of below) {
      for (const report of org.reports(role.id)) {
        const layer = tops.depth(report.id) ?? 0;
        if (passed.has(report) || (layer < most - 1 && !isBody(report))) continue;
        passed.add(report);
        below.push(report);
        if (layer >= most && !isBody(report)) bosses.set(report.id, anchor.id);
      }
    }
  }
  return bosses;
}
