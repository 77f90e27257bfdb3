import type { Line, Scenario } from '../chart.ts';
import { indexOrg, type Org } from '../org-index.ts';
import { sameLine } from './lines.ts';
import type { ScenarioEdit } from './scenario-edit.ts';
import { withSolidLine } from './solid-line.ts';

export interface MoveOptions {
  /** The sibling to stand before; absent: last among the new boss's reports. The role itself: where it stands. */
  readonly before?: string;
  /** Move only this role: its reports go to its old boss (or stand on their own where there is none). */
  readonly alone?: boolean;
}

/**
 * Gives a role one solid boss in place of all it has, or none (`bossId` null), with its branch. Dotted lines stay,
 * and so does what is stated about a line to a boss that it keeps.
 * Returns its input when either role is gone, when nothing would change, or when the new boss is the role itself
 * or sits in the branch that moves: that would cut the branch off into a circle.
 */
export function moveRole(roleId: string, bossId: string | null, options: MoveOptions = {}): ScenarioEdit {
  return (scenario) => {
    const org = indexOrg(scenario);
    if (!org.role(roleId) || (bossId !== null && !org.role(bossId))) return scenario;
    if (bossId === roleId) return scenario;
    const alone = options.alone === true && org.reports(roleId).length > 0;
    const inBranch = bossId !== null && org.descendants(roleId).some((role) => role.id === bossId);
    if (inBranch && !alone) return scenario;
    if (!alone && bossId === null && org.bosses(roleId).length === 0) return scenario;
    if (!alone && bossId !== null && standsThere(scenario, roleId, bossId, options.before)) return scenario;

    let lines: readonly Line[] = scenario.lines;
    if (alone) lines = handReportsUp(scenario, roleId);
    lines = lines.filter((line) => !(line.kind === 'solid' && line.report === roleId));
    if (bossId !== null) {
      const key = { manager: bossId, report: roleId, kind: 'solid' } as const;
      const line = scenario.lines.find((known) => sameLine(known, key)) ?? key;
      lines = withSolidLine(lines, line, options.before === roleId ? nextSibling(org, key) : options.before);
    }
    return { ...scenario, lines };
  };
}

/** Whether the role already has exactly this boss, at this place among the siblings. */
function standsThere(scenario: Scenario, roleId: string, bossId: string, before?: string): boolean {
  const org = indexOrg(scenario);
  const bosses = org.bosses(roleId);
  if (bosses.length !== 1 || bosses[0]?.id !== bossId) return false;
  if (before === roleId) return true;
  // Before somebody who is no sibling means last.
  const isSibling = org.reports(bossId).some(({ id }) => id === before);
  return nextSibling(org, { manager: bossId, report: roleId }) === (isSibling ? before : undefined);
}

/** Who comes after a report among its manager's reports; undefined when it is the last or not among them. */
function nextSibling(org: Org, { manager, report }: Pick<Line, 'manager' | 'report'>): string | undefined {
  const siblings = org.reports(manager);
  const at = siblings.findIndex((role) => role.id === report);
  return at < 0 ? undefined : siblings[at + 1]?.id;
}

/** The lines once the role's reports answer to its bosses, at the place where the role stood among them. */
function handReportsUp(scenario: Scenario, roleId: string): readonly Line[] {
  const org = indexOrg(scenario);
  const reports = org.reports(roleId);
  const lines: Line[] = [];
  for (const line of scenario.lines) {
    if (line.kind === 'solid' && line.manager === roleId) continue;
    lines.push(line);
    if (line.kind !== 'solid' || line.report !== roleId) continue;
    for (const report of reports) {
      if (report.id === line.manager || org.bosses(report.id).some((boss) => boss.id === line.manager))
        continue;
      lines.push({ manager: line.manager, report: report.id, kind: 'solid' });
    }
  }
  return lines;
}
