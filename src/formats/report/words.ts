import type { Dismissal } from '../../chart/chart.ts';
import type { Rule } from '../../rules/define-rule.ts';
import type { Finding } from '../../rules/finding.ts';
import { listed, SEVERITY_NAMES } from '../../rules/shared/wording.ts';
import { cite, type Source } from '../../rules/sources/source.ts';
import { type NoteGroup, noteGroups } from '../table/note-groups.ts';
import { oneLine } from '../text/plain-text.ts';
import type { ChartReport, ReportProblem } from './chart-report.ts';
import { count } from './tally.ts';

/**
 * What reading had to say, in as few sentences as the page needs: what many rows have in common is said once. First
 * what concerns the whole file, such as what its columns were taken for, then the gravest.
 */
export function problemWords(problems: readonly ReportProblem[]): readonly string[] {
  const groups = noteGroups(problems);
  const isOfAll = ({ note: { row, column, path } }: NoteGroup<ReportProblem>) =>
    row === undefined && column === undefined && path === undefined;
  return [...groups.filter(isOfAll), ...groups.filter((group) => !isOfAll(group))].map((group) => {
    const place = group.more.length === 0 ? placeWords(group.note) : rowsWords(group);
    return `${place === '' ? '' : `${place}: `}${group.words}`;
  });
}

/** As many as are looked up; the JSON report has them all. */
const MOST_ROWS = 6;

/** "rows 7, 9 and 12, column “Manager”", "rows 1, 2, 3, 4, 5, 6 and 40 more". */
function rowsWords({ note, more }: NoteGroup<ReportProblem>): string {
  const rows = [...new Set([note, ...more].map(({ row }) => row ?? 0))];
  const shown = rows.slice(0, rows.length > MOST_ROWS + 1 ? MOST_ROWS : rows.length).map(String);
  const left = rows.length - shown.length;
  const named = listed(left > 0 ? [...shown, `${left} more`] : shown);
  const where = note.column === undefined ? '' : `, column “${oneLine(note.column)}”`;
  return `${rows.length === 1 ? 'row' : 'rows'} ${named}${where}`;
}

/** "Northwind Water, scenario “Today”, 12 roles". */
export function chartWords({ document, scenario }: ChartReport): string {
  return `${oneLine(document.title)}, scenario “${oneLine(scenario.name)}”, ${count(scenario.roles.length, 'role')}`;
}

/** What a chart or a scenario is called, on one line; what says nothing is “Untitled”. */
export function titleWords(title: string): string {
  const words = oneLine(title);
  return words === '' ? 'Untitled' : words;
}

/** Where a problem is: "row 7, column “Manager”", or the path; empty for the whole file. */
export function placeWords({ row, column, path }: ReportProblem): string {
  if (path !== undefined) return oneLine(path);
  const words = [];
  if (row !== undefined) words.push(`row ${row}`);
  if (column !== undefined) words.push(`column “${oneLine(column)}”`);
  return words.join(', ');
}

/** "Why critical: …"; absent when the severity is the rule's own for no special reason. */
export function reasonWords({ severity, severityReason }: Finding): string | undefined {
  if (severityReason === undefined) return undefined;
  return `Why “${SEVERITY_NAMES[severity]}”: ${oneLine(severityReason)}`;
}

/** "According to Ann, “Spans”; Bob, “Layers” (2012)". */
export function sourceWords({ docs }: Rule): readonly string[] {
  const words = [`According to ${docs.sources.map(citeWithYear).join('; ')}`];
  if (docs.contrary && docs.contrary.length > 0)
    words.push(`Seen otherwise by ${docs.contrary.map(citeWithYear).join('; ')}`);
  return words;
}

function citeWithYear(source: Source): string {
  return source.year === undefined ? cite(source) : `${cite(source)} (${source.year})`;
}

/** "Accepted on 2026-11-22: “No executive directors on this board”", or "Does not apply here (2026-11-22)". */
export function decisionWords({ kind, reason, on }: Dismissal): string {
  const why = oneLine(reason);
  return why === '' ? decided(kind, on) : `${decided(kind, on)}: “${why}”`;
}

function decided(kind: Dismissal['kind'], on: string | undefined): string {
  const day = on === undefined ? undefined : oneLine(on);
  if (kind === 'accepted') return day === undefined ? 'Accepted' : `Accepted on ${day}`;
  return day === undefined ? 'Does not apply here' : `Does not apply here (${day})`;
}
