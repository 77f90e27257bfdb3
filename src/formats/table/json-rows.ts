import { quoteText } from '../../chart/quote.ts';
import { arrayRows } from './json/array-rows.ts';
import { findPeople } from './json/find-people.ts';
import { columnTitles, isOfDrawing } from './json/column-titles.ts';
import { flatColumns } from './json/flat-columns.ts';
import { withManagers } from './json/with-managers.ts';
import { walkPeople, type WalkedPeople } from './json/walk-people.ts';
import { refuseWidth } from './json/too-many-cells.ts';

/** A table made of JSON: the first row is the header. */
export interface JsonRows {
  readonly rows: readonly (readonly string[])[];
  /** Whole sentences about what is not there as it was. */
  readonly notices: readonly string[];
}

/**
 * Rows of a list of people as d3-org-chart, GoJS, BALKAN, OrgChart, Google Charts and the like write them in JSON: a
 * list of objects, such a list somewhere in an object, with or without a list of links beside it, or a tree of objects.
 * The columns are the keys in order of appearance; those who stand below somebody have a column that says so. Keys that
 * only say how a chart was drawn are left out and named. Never throws, takes linear time, and stands any depth.
 *
 * @returns Undefined where it is no such thing.
 */
export function jsonRows(value: unknown): JsonRows | undefined {
  const lists = arrayRows(value);
  if (lists) return { rows: lists, notices: [] };
  const found = findPeople(value);
  if (!found) return undefined;
  const walked = walkPeople(found.top);
  const columns = flatColumns();
  const cells = walked.people.map(({ object }) => columns.cellsOf(object));
  const kept = [...columns.paths.keys()].filter((column) => !isOfDrawing(columns.paths[column] ?? []));
  const refusal = refuseWidth(kept.length, cells);
  if (refusal) return { rows: refusal, notices: [] };

  const titles = columnTitles(kept.map((column) => columns.paths[column] ?? []));
  const rows = cells.map((row) => kept.map((column) => row.get(column) ?? ''));
  const managed = withManagers({ titles, rows }, walked.people, found.links);
  const drawn = columns.paths.filter(isOfDrawing).map((path) => path.join('.'));
  return {
    rows: [managed.titles, ...managed.rows],
    notices: [...managed.notices, ...noticesOf(walked.leftOut, drawn, columns.isCut())],
  };
}

function noticesOf(
  { noPerson, tooDeep }: WalkedPeople['leftOut'],
  drawn: readonly string[],
  isCut: boolean,
): readonly string[] {
  const notices: string[] = [];
  if (drawn.length > 0)
    notices.push(
      `These only say how a chart was drawn, and were left out: ${drawn.map(quoteText).join(', ')}.`,
    );
  if (noPerson > 0)
    notices.push(
      noPerson === 1
        ? 'One entry of the list is nobody: it has no names for its values. It was left out.'
        : `${noPerson} entries of the list are nobody: they have no names for their values. They were left out.`,
    );
  if (tooDeep > 0) notices.push('The tree has more than 64 levels. What stands deeper was left out.');
  if (isCut) notices.push('Values nested more than 64 levels deep were left out.');
  return notices;
}
