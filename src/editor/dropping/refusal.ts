import type { Scenario } from '../../chart/chart.ts';
import { withBranches } from '../../chart/clip.ts';
import { indexOrg } from '../../chart/org-index.ts';
import { shortName } from '../../chart/short-name.ts';
import type { DragSource, DropTarget } from './drop.ts';

/**
 * Why nothing can be dropped on a card, as a sentence without its full stop. Asked where `dropsAt` gives nothing;
 * absent for other places, and where there is nothing to say.
 */
export function refusalAt(scenario: Scenario, source: DragSource, target: DropTarget): string | undefined {
  if (target.kind !== 'card' || source.kind === 'palette') return undefined;
  const org = indexOrg(scenario);
  const held = org.role(source.roleId);
  const over = org.role(target.roleId);
  if (!held || !over) return undefined;
  if (source.kind === 'card') {
    if (held === over) return 'Let go to leave it where it is';
    if (source.with && withBranches(org, source.with).has(over.id))
      return `${shortName(over.title)} is inside a branch that moves`;
    return org.descendants(held.id).includes(over)
      ? `${shortName(over.title)} is inside the branch that moves`
      : `${shortName(held.title)} already reports to ${shortName(over.title)}`;
  }
  if (held === over) return 'A role cannot report to itself';
  const [manager, report] = source.end === 'manager' ? [held, over] : [over, held];
  return org.bosses(report.id).includes(manager)
    ? `${shortName(report.title)} already has both lines to ${shortName(manager.title)}`
    : `${shortName(report.title)} already has a dotted line to ${shortName(manager.title)}; a solid one would make a circle`;
}
