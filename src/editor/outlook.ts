import type { Line, Scenario } from '../chart/chart.ts';
import { compareScenarios } from '../chart/compare.ts';
import type { LineKey } from '../chart/edits/lines.ts';
import type { ScenarioEdit } from '../chart/edits/scenario-edit.ts';

/** What an edit would do, as far as the chart can show it as it stands, before it is made. */
export interface Outlook {
  /** The chart the edit is for; of any other the outlook says nothing. */
  readonly scenario: Scenario;
  /** Lines that would come, between roles that are there. */
  readonly added: readonly LineKey[];
  readonly removed: readonly LineKey[];
  /** Ids of the roles that would change, go, or get a line to one that is not there yet. No id twice. */
  readonly roles: readonly string[];
}

/** Undefined where there would be nothing to see. Linear. */
export function outlookOf(scenario: Scenario, edit: ScenarioEdit): Outlook | undefined {
  const { added, removed, changed, linesAdded, linesRemoved } = compareScenarios(scenario, edit(scenario));
  const isNew = new Set(added.map(({ role }) => role.id));
  const lines = linesAdded.map(({ line }) => line);
  const fromNew = lines.flatMap(({ manager, report }) => {
    if (isNew.has(manager)) return isNew.has(report) ? [] : [report];
    return isNew.has(report) ? [manager] : [];
  });
  const roles = new Set([
    ...changed.map(({ after }) => after.id),
    ...removed.map(({ id }) => id),
    ...fromNew,
  ]);
  const outlook = {
    scenario,
    added: lines.filter(({ manager, report }) => !isNew.has(manager) && !isNew.has(report)).map(keyOf),
    removed: linesRemoved.map(keyOf),
    roles: [...roles],
  };
  return outlook.added.length + outlook.removed.length + outlook.roles.length === 0 ? undefined : outlook;
}

function keyOf({ manager, report, kind }: Line): LineKey {
  return { manager, report, kind };
}
