import { cleanText } from '../../chart/clean-text.ts';
import { unmarked } from './cell-marks.ts';

/** Says of a column that it is none of those this program uses, whatever its name: "Manager (kept)". */
const KEPT = ' (kept)';

/** The name in a cell of a header: on one line, without blanks at its ends. */
export function columnNameIn(cell: string): string {
  return unmarked(plainBlanks(cleanText(cell, 'line').text), 'text');
}

/** A name on one line, without blanks at its ends. */
export function plainBlanks(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}

/** How a column is written whose name would be taken for something else; also one that ends like that by itself. */
export function asKept(name: string): string {
  return name + KEPT;
}

export function isKept(name: string): boolean {
  return name.endsWith(KEPT);
}

/** The name a column had before it was written as {@link asKept} has it. */
export function withoutKept(name: string): string {
  return isKept(name) ? name.slice(0, -KEPT.length) : name;
}
