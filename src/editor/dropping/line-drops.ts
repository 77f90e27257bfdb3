import type { Scenario } from '../../chart/chart.ts';
import { drawLine, type LineKey, removeLine } from '../../chart/edits/lines.ts';
import { moveRole } from '../../chart/edits/move-role.ts';
import type { ScenarioEdit } from '../../chart/edits/scenario-edit.ts';
import { indexOrg } from '../../chart/org-index.ts';
import { shortName } from '../../chart/short-name.ts';
import type { DragSource, Drop, DropTarget } from './drop.ts';

/** What a line let go on a card can mean: a new boss, a dotted line, or one boss more. */
export function lineDrops(
  scenario: Scenario,
  { roleId, end }: Extract<DragSource, { kind: 'line' }>,
  target: DropTarget,
): readonly Drop[] {
  if (target.kind !== 'card') return [];
  const org = indexOrg(scenario);
  const manager = org.role(end === 'manager' ? roleId : target.roleId);
  const report = org.role(end === 'manager' ? target.roleId : roleId);
  if (!manager || !report || manager === report) return [];
  const ends = { manager: manager.id, report: report.id };
  const solid = inPlaceOfDotted(ends, drawLine({ ...ends, kind: 'solid' }));
  const dotted: Drop = {
    label: `Draw a dotted line from ${shortName(report.title)} to ${shortName(manager.title)}`,
    effect: `${shortName(report.title)} gets a dotted line to ${shortName(manager.title)}`,
    edit: drawLine({ ...ends, kind: 'dotted' }),
    roleId: report.id,
    line: { ...ends, kind: 'dotted' },
  };
  const bosses = org.bosses(report.id);
  // A solid line to somebody below would close a circle.
  if (bosses.includes(manager) || org.descendants(report.id).includes(manager)) return [dotted];
  const moved = { label: `Move ${shortName(report.title)}`, roleId: report.id };
  const effect = `${shortName(report.title)} reports to ${shortName(manager.title)}`;
  if (bosses.length === 0) return [{ ...moved, effect, edit: solid }, dotted];
  const others = bosses.map((boss) => shortName(boss.title)).join(', ');
  return [
    { ...moved, effect: `${effect} instead`, edit: inPlaceOfDotted(ends, moveRole(report.id, manager.id)) },
    dotted,
    {
      label: `Give ${shortName(report.title)} a second boss`,
      effect: `${shortName(report.title)} reports to ${bosses.length === 1 ? 'both ' : ''}${others} and ${shortName(manager.title)}`,
      edit: solid,
      roleId: report.id,
    },
  ];
}

/** Who becomes the boss needs no dotted line to the same role any more. */
function inPlaceOfDotted(ends: Pick<LineKey, 'manager' | 'report'>, edit: ScenarioEdit): ScenarioEdit {
  const remove = removeLine({ ...ends, kind: 'dotted' });
  return (scenario) => {
    const after = edit(scenario);
    return after === scenario ? scenario : remove(after);
  };
}
