import type { Role } from '../chart/chart.ts';
import type { Org } from '../chart/org-index.ts';
import { spokenHolder } from './card-holder.ts';
import type { RoutedLine } from './placement.ts';

/** A card in words: title, holder, boss and span. */
export function roleName(org: Org, role: Role, showPeople: boolean): string {
  const parts = [role.title];
  const holder = spokenHolder(role, showPeople);
  if (holder !== undefined) parts.push(holder);
  const bosses = org.bosses(role.id);
  if (bosses.length > 0) parts.push(`reports to ${bosses.map(({ title }) => title).join(' and ')}`);
  const reports = org.reports(role.id).length;
  if (reports > 0) parts.push(reports === 1 ? '1 report' : `${reports} reports`);
  return parts.join(', ');
}

/** A line in words: who reports to whom, or who is tied to whom and what for. */
export function lineName(org: Org, line: RoutedLine): string {
  const manager = org.role(line.manager)?.title ?? line.manager;
  const report = org.role(line.report)?.title ?? line.report;
  if (line.kind === 'solid') return `${report} reports to ${manager}`;
  const purpose = line.purpose ? `: ${line.purpose}` : '';
  return `Dotted line from ${report} to ${manager}${purpose}`;
}
