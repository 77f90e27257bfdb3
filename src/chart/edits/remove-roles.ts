import type { Scenario } from '../chart.ts';
import { indexOrg } from '../org-index.ts';
import { handReportsUp } from './move-role.ts';
import type { ScenarioEdit } from './scenario-edit.ts';

/** lift: the reports go to the removed role's boss; branch: everybody below goes too. */
export type RemovalOfReports = 'lift' | 'branch';

/** Removes roles with every line that touches them. Ids that are not there are passed over. */
export function removeRoles(ids: readonly string[], reports: RemovalOfReports): ScenarioEdit {
  return (scenario) => {
    const org = indexOrg(scenario);
    const gone = new Set(ids.filter((id) => org.role(id)));
    if (gone.size === 0) return scenario;
    if (reports === 'branch') {
      for (const id of [...gone]) for (const below of org.descendants(id)) gone.add(below.id);
      return without(scenario, gone);
    }
    // One after the other, so that a chain of removed roles lifts its reports to the first that stays.
    let lifted = scenario;
    for (const id of gone) lifted = without({ ...lifted, lines: handReportsUp(lifted, id) }, new Set([id]));
    return lifted;
  };
}

function without(scenario: Scenario, gone: ReadonlySet<string>): Scenario {
  return {
    ...scenario,
    roles: scenario.roles.filter((role) => !gone.has(role.id)),
    lines: scenario.lines.filter((line) => !gone.has(line.manager) && !gone.has(line.report)),
  };
}
