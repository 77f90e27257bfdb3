import type { Role, Scenario } from '../../chart/chart.ts';
import { mergeRoles } from '../../chart/edits/merge-roles.ts';
import { indexOrg, type Org } from '../../chart/org-index.ts';
import { findTops } from '../../chart/tops.ts';
import type { Fix } from '../finding.ts';
import type { Facts } from './facts.ts';
import { leftWithoutRole } from './left-without-role.ts';
import { longestPath } from './longest-path.ts';
import { choice } from './repairs.ts';

/** More would be another organisation. */
const MOST_MERGES = 10;

interface Merged {
  readonly scenario: Scenario;
  /** The roles that others took over, the lowest first. */
  readonly gone: readonly Role[];
}

/**
 * Makes one role of each manager on the longest path and the single manager below, the lowest first, until no more
 * than `most` layers are left. `undefined` where that does not get there.
 */
export function mergeChains(facts: Facts, most: number): Fix | undefined {
  const merged = mergedChains(facts.scenario, most);
  return (
    merged &&
    choice(
      `Merge the one-to-one levels of the longest path${leftWithoutRole(merged.scenario, merged.gone)}`,
      (scenario) => mergedChains(scenario, most)?.scenario ?? scenario,
    )
  );
}

function mergedChains(start: Scenario, most: number): Merged | undefined {
  if (findTops(indexOrg(start)).layers > most + MOST_MERGES) return undefined;
  let scenario = start;
  const gone: Role[] = [];
  while (gone.length <= MOST_MERGES) {
    const org = indexOrg(scenario);
    if (findTops(org).layers <= most) return { scenario, gone };
    const pair = lowestChain(org, longestPath(org));
    if (!pair) return undefined;
    gone.push(pair.lower);
    scenario = mergeRoles(pair.lower.id, pair.upper.id)(scenario);
  }
  return undefined;
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
