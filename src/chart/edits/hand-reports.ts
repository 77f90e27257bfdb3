import type { Line } from '../chart.ts';
import { indexOrg } from '../org-index.ts';
import { sameLine } from './lines.ts';
import type { ScenarioEdit } from './scenario-edit.ts';

/**
 * Gives some reports of a boss to another one, with their branches; their other lines stay. Passed over are roles that
 * do not report to the boss and those above the new one, which would end up in a circle. Returns its input when
 * nobody is left or the new boss is gone.
 */
export function handReports(bossId: string, reportIds: readonly string[], newBossId: string): ScenarioEdit {
  return (scenario) => {
    const org = indexOrg(scenario);
    if (bossId === newBossId || !org.role(newBossId)) return scenario;
    const moving = new Set(reportIds);
    moving.delete(newBossId);
    for (const above of org.ancestors(newBossId)) moving.delete(above.id);
    const theirs = new Set(org.reports(newBossId).map((role) => role.id));
    let changed = false;
    const lines = scenario.lines.flatMap((line): readonly Line[] => {
      const { report } = line;
      if (!moving.has(report) || !sameLine(line, { manager: bossId, report, kind: 'solid' })) return [line];
      changed = true;
      return theirs.has(report) ? [] : [{ ...line, manager: newBossId }];
    });
    return changed ? { ...scenario, lines } : scenario;
  };
}
