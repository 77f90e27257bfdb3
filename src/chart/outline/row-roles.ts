import type { Role } from '../chart.ts';
import { idMinter } from '../id-minter.ts';
import { quoteText } from '../quote.ts';
import type { OutlineRow } from './outline-row.ts';
import { readRoleLine } from './role-line.ts';

/** The roles of an outline, each with an id of its own. */
export interface RowRoles {
  all(): Iterable<Role>;
  /** The role a row stands for; a row that was not among those read at first is read now. */
  of(row: OutlineRow): Role;
}

/** Reads rows as roles. Ids that are written down are given out first, so that none made of a title takes one. */
export function readRowRoles(
  rows: readonly OutlineRow[],
  report: (line: number, message: string) => void,
): RowRoles {
  const stated = new Set<string>();
  const roles = new Map<OutlineRow, Role>();
  const read = rows.map((row) => {
    const line = readRoleLine(row.content);
    const isOwn = line.id !== undefined && !stated.has(line.id);
    if (line.id !== undefined) stated.add(line.id);
    return { row, line, isOwn };
  });
  const mint = idMinter(stated);

  const add = (row: OutlineRow, { role, id, problems }: ReturnType<typeof readRoleLine>, isOwn: boolean) => {
    const final = id !== undefined && isOwn ? id : mint(role.title);
    for (const problem of problems) report(row.number, problem);
    if (id !== undefined && !isOwn)
      report(
        row.number,
        `Another role has the id ${quoteText(id)}. This one was given the id ${quoteText(final)}.`,
      );
    const identified: Role = { id: final, ...role };
    roles.set(row, identified);
    return identified;
  };
  for (const { row, line, isOwn } of read) add(row, line, isOwn);
  return {
    all: () => roles.values(),
    of: (row) => roles.get(row) ?? add(row, readRoleLine(row.content), false),
  };
}
