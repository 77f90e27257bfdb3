import type { Role } from '../chart/chart.ts';
import { inDigits } from '../chart/digits.ts';
import type { Org } from '../chart/org-index.ts';
import type { CardChange, LineDifference } from '../chart/overlay.ts';
import { spokenHolder } from './card-holder.ts';
import type { RoutedLine } from './placement.ts';

/** A card in words: title, holder, boss and span, and how many roles are folded away below it. */
export function roleName(org: Org, role: Role, showPeople: boolean, hidden = 0): string {
  const parts = [role.title];
  const holder = spokenHolder(role, showPeople);
  if (holder !== undefined) parts.push(holder);
  const bosses = org.bosses(role.id);
  if (bosses.length > 0) parts.push(`reports to ${bosses.map(({ title }) => title).join(' and ')}`);
  const reports = org.reports(role.id).length;
  if (reports > 0) parts.push(reports === 1 ? '1 report' : `${inDigits(reports)} reports`);
  if (hidden > 0) parts.push(hidden === 1 ? '1 role folded away' : `${inDigits(hidden)} roles folded away`);
  return parts.join(', ');
}

/** A card of which something is different, by what it would be called otherwise: "…, moved, changed". */
export function changedName(
  name: string,
  role: Role,
  { kinds, placeOf }: CardChange,
  aside?: string,
): string {
  return placeOf === undefined ? `${name}, ${kinds.join(', ')}` : `Where ${role.title} was, ${aside ?? ''}`;
}

/** The same of a line. */
export function changedLineName(name: string, difference: LineDifference): string {
  return `${name} (${difference})`;
}

/** A line in words: who reports to whom, or who is tied to whom and what for. */
export function lineName(org: Org, line: RoutedLine): string {
  const { manager, report, shownManager = manager, shownReport = report, more = 0 } = line;
  const titleOf = (id: string) => org.role(id)?.title ?? id;
  if (more > 0) {
    const lines = line.kind === 'solid' ? 'reporting lines' : 'dotted lines';
    return `${inDigits(more + 1)} ${lines} between ${titleOf(shownReport)} and ${titleOf(shownManager)}`;
  }
  const nameOf = (id: string, shown: string) =>
    id === shown ? titleOf(id) : `${titleOf(id)} (folded away below ${titleOf(shown)})`;
  const from = nameOf(report, shownReport);
  const to = nameOf(manager, shownManager);
  if (line.kind === 'solid') return `${from} reports to ${to}`;
  const purpose = line.purpose ? `: ${line.purpose}` : '';
  return `Dotted line from ${from} to ${to}${purpose}`;
}
