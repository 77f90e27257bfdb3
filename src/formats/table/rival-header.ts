import { useOfColumn } from './column-names.ts';
import { findHeader, repeatsOf } from './header.ts';

/** As much of a file as the reader looks for a header in. */
const SAMPLE = 200_000;
const DELIMITERS = [',', ';', '\t', '|'];

/**
 * Whether something below a header would be taken for the header: a row of roles called “Title” and “Manager”, one that
 * says what the header says, or lines of a note that, taken apart by another delimiter than that of the file, name more
 * columns than the header.
 */
export function hasRival(header: readonly string[], rows: readonly (readonly string[])[]): boolean {
  if (rows.some(repeatsOf(header))) return true;
  const own = recognisedIn([header]);
  if (findHeader({ rows: [header, ...rows], unclosed: [], closedLate: [] }, useOfColumn)?.header !== 0)
    return true;
  return [',', '\t'].some((delimiter) => {
    const lines = rows
      .map((cells) => cells.join(delimiter))
      .join('\n')
      .slice(0, SAMPLE)
      .split('\n');
    const others = DELIMITERS.filter((other) => other !== delimiter);
    return others.some((other) =>
      lines.some((line) => line.includes(other) && recognisedIn([line.split(other)]) > own),
    );
  });
}

function recognisedIn(rows: readonly (readonly string[])[]): number {
  return findHeader({ rows, unclosed: [], closedLate: [] }, useOfColumn)?.recognised ?? 0;
}
