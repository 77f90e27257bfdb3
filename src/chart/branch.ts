import type { Scenario } from './chart.ts';
import { indexOrg } from './org-index.ts';

const branches = new WeakMap<Scenario, Map<string, Scenario>>();

/**
 * One branch as a chart of its own: the role, everybody below it by solid lines, and the lines between them. Asking
 * twice gives the same chart; a role that is not there gives the whole.
 */
export function branchOf(scenario: Scenario, headId: string): Scenario {
  const known = branches.get(scenario)?.get(headId);
  if (known) return known;
  const org = indexOrg(scenario);
  const head = org.role(headId);
  if (!head) return scenario;
  const ids = new Set([headId, ...org.descendants(headId).map(({ id }) => id)]);
  const branch: Scenario = {
    ...scenario,
    roles: scenario.roles.filter(({ id }) => ids.has(id)),
    // What leads back up to the head would make a circle of the branch.
    lines: scenario.lines.filter(
      ({ manager, report, kind }) =>
        ids.has(manager) && ids.has(report) && (report !== headId || kind !== 'solid'),
    ),
  };
  const ofScenario = branches.get(scenario) ?? new Map<string, Scenario>();
  branches.set(scenario, ofScenario.set(headId, branch));
  return branch;
}
