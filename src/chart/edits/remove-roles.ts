import type { Line } from '../chart.ts';
import { withBranches } from '../clip.ts';
import { indexOrg, type Org } from '../org-index.ts';
import { arrangedWithout } from './arranged-without.ts';
import type { ScenarioEdit } from './scenario-edit.ts';

/** lift: the reports go to the removed role's boss; branch: everybody below goes too. */
export type RemovalOfReports = 'lift' | 'branch';

/**
 * Removes roles with every line that touches them. Ids that are not there are passed over. When a chain of roles is
 * removed, their reports are lifted to the first boss that stays, to the place where the removed ones stood.
 */
export function removeRoles(ids: readonly string[], reports: RemovalOfReports): ScenarioEdit {
  return (scenario) => {
    const org = indexOrg(scenario);
    const gone = reports === 'branch' ? withBranches(org, ids) : new Set(ids.filter((id) => org.role(id)));
    if (gone.size === 0) return scenario;
    const lines = reports === 'lift' ? liftedLines(org, gone) : scenario.lines;
    return {
      ...arrangedWithout(scenario, gone),
      roles: scenario.roles.filter((role) => !gone.has(role.id)),
      lines: lines.filter((line) => !gone.has(line.manager) && !gone.has(line.report)),
    };
  };
}

/** The lines, with one from each boss that stays to each report it inherits, in the place of the line between. */
function liftedLines(org: Org, gone: ReadonlySet<string>): readonly Line[] {
  const heirs = new Map<string, readonly string[]>();
  const led = new Map<string, Set<string>>();
  return org.scenario.lines.flatMap((line) => {
    const { manager, report, kind } = line;
    if (kind !== 'solid' || gone.has(manager) || !gone.has(report)) return [line];
    const inherited = heirs.get(report) ?? stayingBelow(org, gone, report);
    heirs.set(report, inherited);
    const known = led.get(manager) ?? new Set([manager, ...org.reports(manager).map((role) => role.id)]);
    led.set(manager, known);
    const lifted: Line[] = [];
    for (const id of inherited) {
      if (known.has(id)) continue;
      known.add(id);
      lifted.push({ manager, report: id, kind: 'solid' });
    }
    return lifted;
  });
}

/** The nearest roles below a removed one that stay, in drawing order. */
function stayingBelow(org: Org, gone: ReadonlySet<string>, id: string): readonly string[] {
  const seen = new Set<string>();
  const staying: string[] = [];
  const stack = [id];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (gone.has(next)) for (const report of org.reports(next).toReversed()) stack.push(report.id);
    else staying.push(next);
  }
  return staying;
}
