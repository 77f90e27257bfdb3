import type { Role } from '../../chart/chart.ts';
import { idMinter } from '../../chart/id-minter.ts';
import { quoteText } from '../../chart/quote.ts';
import { mergeRoles } from './merge-roles.ts';
import type { TableRow } from './read-row.ts';
import { meansNobody } from './special-words.ts';
import type { TableReport } from './table-problem.ts';

/** A role with the rows it was made of, the first of which gave it its place. */
export interface MadeRole {
  readonly role: Role;
  readonly rows: readonly TableRow[];
}

interface Draft {
  readonly id: string | undefined;
  role: Omit<Role, 'id'>;
  readonly rows: TableRow[];
  /** What its rows say, to know a copy by, each with the first row that says it. */
  readonly contents: Map<string, number>;
}

/**
 * Makes roles of rows. Rows with the same id, title and manager are one role: a job share, or where nothing at all
 * differs one row written twice. Any other row whose id stands already gets another id; lines keep to the first. Rows
 * of vacant posts are never merged.
 *
 * @param managerOf What the row says of its manager.
 */
export function makeRoles(
  rows: readonly TableRow[],
  managerOf: (row: TableRow) => string,
  report: TableReport,
): readonly MadeRole[] {
  const drafts: Draft[] = [];
  const mergeable = new Map<string, Draft>();
  for (const row of rows) {
    const key = row.isVacant || row.id === undefined ? undefined : sameness(row, managerOf(row));
    const twin = key === undefined ? undefined : mergeable.get(key);
    if (twin) {
      merge(twin, row, report);
      continue;
    }
    const contents = new Map([[contentOf(row), row.number]]);
    const draft: Draft = { id: row.id, role: row.role, rows: [row], contents };
    drafts.push(draft);
    if (key !== undefined) mergeable.set(key, draft);
  }
  return giveIds(drafts, report);
}

/** What the rows of one role say in a column, mostly the same, each with the first row that says it. */
export function distinctCells(rows: readonly TableRow[], column: number): ReadonlyMap<string, number> {
  const cells = new Map<string, number>();
  for (const row of rows) {
    const cell = row.cells[column] ?? '';
    if (!cells.has(cell)) cells.set(cell, row.number);
  }
  return cells;
}

function sameness(row: TableRow, manager: string): string {
  return JSON.stringify([row.id, row.role.title, manager]);
}

function merge(draft: Draft, row: TableRow, report: TableReport): void {
  const [first] = draft.rows;
  const content = contentOf(row);
  const original = draft.contents.get(content);
  draft.rows.push(row);
  const same = (other: number | undefined) => `Id, title and manager are those of row ${other}`;
  if (original !== undefined) {
    const message = `${same(original)}, and so is everything else. The two rows are one role.`;
    report.account(row.number, message, 'copy');
    return;
  }
  draft.contents.set(content, row.number);
  const { role, lost } = mergeRoles(draft.role, row.role);
  draft.role = { ...role, jobShare: true };
  const shared = `${same(first?.number)}. The two rows are one role, shared by several people.`;
  report.account(row.number, shared, 'job-share');
  for (const what of lost) {
    const message = `The rows of this job share differ in their ${what}. That of row ${first?.number} is used.`;
    report.add('warning', message, { row: row.number });
  }
}

function contentOf(row: TableRow): string {
  return JSON.stringify(row.cells);
}

/** Ids that are written down are kept for the first that has them before any is made. */
function giveIds(drafts: readonly Draft[], report: TableReport): readonly MadeRole[] {
  const used = new Set(drafts.flatMap(({ id }) => (id === undefined ? [] : [id])));
  const mint = idMinter(used);
  const another = numberer(used);
  const given = new Set<string>();
  return drafts.map(({ id: stated, role, rows }) => {
    let id = stated ?? mint(role.title);
    if (given.has(id)) {
      id = another(id);
      const message = `${idTwice(stated ?? '')} This role was given the id ${quoteText(id)}.`;
      report.add('warning', message, { row: rows[0]?.number ?? 0, kind: 'id-twice' });
    }
    given.add(id);
    used.add(id);
    return { role: { id, ...role }, rows };
  });
}

function idTwice(id: string): string {
  const other = `Another row has the id ${quoteText(id)} already, with another title or manager`;
  return meansNobody(id)
    ? `${other}, and where a manager is named it stands for nobody.`
    : `${other}, and keeps those who report to it.`;
}

/** Makes `7-2`, `7-3` … of an id that stands already, none of them used. */
function numberer(used: ReadonlySet<string>): (id: string) => string {
  const counts = new Map<string, number>();
  return (id) => {
    let count = counts.get(id) ?? 1;
    do count += 1;
    while (used.has(`${id}-${count}`));
    counts.set(id, count);
    return `${id}-${count}`;
  };
}
