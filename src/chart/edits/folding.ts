import type { ChartDocument, Scenario } from '../chart.ts';
import { indexOrg } from '../org-index.ts';
import { leadsInTree, standingLevels, standsUnder } from '../standing-tree.ts';
import { withoutAbsent } from './patch.ts';
import type { ScenarioEdit } from './scenario-edit.ts';

/**
 * Which teams are hidden. Kept with the chart, so that it opens as it was left, but no step of its history: what one
 * looks at is not what one has changed.
 */

/** Whether the team of a role is hidden. */
export function isFolded({ arrangement }: Scenario, id: string): boolean {
  return arrangement?.folded?.includes(id) === true;
}

/** Hides the team of a role; one under whom nobody stands has none to hide. */
export function fold(id: string): ScenarioEdit {
  return (scenario) => {
    if (!leadsInTree(scenario, id)) return scenario;
    return withFolded(scenario, new Set([...foldedIn(scenario), id]));
  };
}

/** Shows the team of a role. */
export function unfold(id: string): ScenarioEdit {
  return (scenario) => {
    const folded = foldedIn(scenario);
    return folded.has(id) ? withFolded(scenario, without(folded, [id])) : scenario;
  };
}

/** Shows everybody below a role. */
export function unfoldBranch(id: string): ScenarioEdit {
  return (scenario) => {
    const below = indexOrg(scenario).descendants(id);
    const folded = foldedIn(scenario);
    if (folded.size === 0) return scenario;
    return withFolded(scenario, without(folded, [id, ...below.map((role) => role.id)]));
  };
}

/**
 * Opens whatever hides one of the roles; they themselves may stay folded.
 *
 * @param shown The branch on the screen, in which a role may stand under another of its bosses. Default: the whole.
 */
export function unfoldTo(ids: readonly string[], shown?: Scenario): ScenarioEdit {
  return (scenario) => {
    const folded = foldedIn(scenario);
    if (folded.size === 0) return scenario;
    const org = indexOrg(shown ?? scenario);
    return withFolded(
      scenario,
      without(
        folded,
        ids.flatMap((id) => standsUnder(org, id)),
      ),
    );
  };
}

/**
 * Shows the first levels, 1 being the tops alone. Teams further down are folded as well and open one by one.
 *
 * @param shown The branch whose levels are meant; the rest of the chart stays as it is. Default: the whole.
 */
export function foldToLevel(level: number, shown?: Scenario): ScenarioEdit {
  return (scenario) => {
    const within = shown ?? scenario;
    const org = indexOrg(within);
    const levels = standingLevels(within);
    const folded = org.drawingOrder
      .map(({ id }) => id)
      .filter((id) => (levels.get(id) ?? 1) >= level && org.reports(id).length > 0);
    return withFolded(scenario, new Set([...without(foldedIn(scenario), [...levels.keys()]), ...folded]));
  };
}

/** Shows everybody, and says so: the chart does not open folded the next time. */
export const unfoldAll: ScenarioEdit = (scenario) => withFolded(scenario, new Set());

/** The document with what is hidden as in another state of it, for a step back that changes the chart alone. */
export function keepFolding(from: ChartDocument, to: ChartDocument): ChartDocument {
  if (from === to) return to;
  const scenarios = to.scenarios.map((scenario) => {
    const now = from.scenarios.find(({ id }) => id === scenario.id);
    if (!now || now.arrangement?.folded === scenario.arrangement?.folded) return scenario;
    return withArrangement(scenario, now.arrangement?.folded);
  });
  const same = scenarios.every((scenario, at) => scenario === to.scenarios[at]);
  return same ? to : { ...to, scenarios: scenarios as unknown as ChartDocument['scenarios'] };
}

function foldedIn({ arrangement }: Scenario): ReadonlySet<string> {
  return new Set(arrangement?.folded);
}

function without(folded: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> {
  const rest = new Set(folded);
  for (const id of ids) rest.delete(id);
  return rest;
}

/** Ids of roles that are gone are dropped; the same set again changes nothing. */
function withFolded(scenario: Scenario, folded: ReadonlySet<string>): Scenario {
  const before = scenario.arrangement?.folded;
  if (before && before.length === folded.size && before.every((id) => folded.has(id))) return scenario;
  const org = indexOrg(scenario);
  return withArrangement(
    scenario,
    [...folded].filter((id) => org.role(id)),
  );
}

function withArrangement(scenario: Scenario, folded: readonly string[] | undefined): Scenario {
  const arrangement = withoutAbsent<NonNullable<Scenario['arrangement']>>({
    ...scenario.arrangement,
    folded,
  });
  return withoutAbsent<Scenario>({
    ...scenario,
    arrangement: Object.keys(arrangement).length > 0 ? arrangement : undefined,
  });
}
