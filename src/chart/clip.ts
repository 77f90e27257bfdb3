import type { Line, Role, Scenario } from './chart.ts';
import { indexOrg, type Org } from './org-index.ts';

/** Some roles cut out of a chart, with the lines between them. */
export interface Clip {
  readonly roles: readonly Role[];
  readonly lines: readonly Line[];
  /** Dotted lines to roles that are not among them, which hold again where both ends are. Absent: none. */
  readonly ties?: readonly Line[];
}

/**
 * Roles with everybody below them, in drawing order, every line that has both ends among them, and the dotted lines
 * that have one. Ids that are not there are passed over.
 */
export function clipOf(scenario: Scenario, ids: readonly string[]): Clip {
  const org = indexOrg(scenario);
  const taken = withBranches(org, ids);
  const ties = scenario.lines.filter(
    ({ manager, report, kind }) => kind === 'dotted' && taken.has(manager) !== taken.has(report),
  );
  return {
    roles: org.drawingOrder.filter(({ id }) => taken.has(id)),
    lines: scenario.lines.filter(({ manager, report }) => taken.has(manager) && taken.has(report)),
    ...(ties.length > 0 && { ties }),
  };
}

/** The roles and everybody below them. */
export function withBranches(org: Org, ids: readonly string[]): ReadonlySet<string> {
  const taken = new Set(ids.filter((id) => org.role(id)));
  // A set that grows while it is walked is walked to its new end.
  for (const id of taken) for (const report of org.reports(id)) taken.add(report.id);
  return taken;
}

/** Of these roles those that no other of them stands above: what is moved when all of them are. */
export function headsAmong(org: Org, ids: readonly string[]): readonly string[] {
  const chosen = new Set(ids);
  return ids.filter((id) => org.role(id) && !org.ancestors(id).some((boss) => chosen.has(boss.id)));
}
