import { numberText } from '../number-text.ts';
import { isBelow } from './find-people.ts';
import { isList, isObject, type JsonObject } from './json-object.ts';

/** What stands in objects as cells of a table, whose columns are found on the way. */
export interface FlatColumns {
  /** The steps to each column, in order of appearance. */
  readonly paths: readonly (readonly string[])[];
  /** Cells of one object by the number of their column. Without those below it. */
  readonly cellsOf: (object: JsonObject) => ReadonlyMap<number, string>;
  /** Whether something lay deeper than is read. */
  readonly isCut: () => boolean;
}

const MOST_LEVELS = 64;
/** No key holds it but on purpose, and then two columns become one. */
const STEP = '\u0000';

interface Place {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** Objects in objects become columns of their own; nothing recurs, so that depth does no harm. */
export function flatColumns(): FlatColumns {
  const numbers = new Map<string, number>();
  const paths: (readonly string[])[] = [];
  let isCut = false;
  const numberOf = (path: readonly string[]) => {
    const key = path.join(STEP);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, paths.length);
    paths.push(path);
    return paths.length - 1;
  };
  const cellsOf = (object: JsonObject) => {
    const cells = new Map<number, string>();
    const todo: Place[] = [{ path: [], value: object }];
    for (let place = todo.pop(); place; place = todo.pop()) {
      const { path, value } = place;
      if (!isObject(value)) cells.set(numberOf(path), textOf(value));
      else if (path.length >= MOST_LEVELS) isCut = true;
      else for (const inner of inside(path, value).toReversed()) todo.push(inner);
    }
    return cells;
  };
  return { paths, cellsOf, isCut: () => isCut };
}

function inside(path: readonly string[], object: JsonObject): readonly Place[] {
  return Object.entries(object)
    .filter(([key, value]) => path.length > 0 || !isBelow(key, value))
    .map(([key, value]) => ({ path: [...path, key], value }));
}

/** Lists of plain values in one cell; what is in lists of lists stands there as JSON. */
function textOf(value: unknown): string {
  if (isList(value))
    return value.map((item) => (isList(item) || isObject(item) ? jsonOf(item) : textOf(item))).join('; ');
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return numberText(String(value));
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : '';
}

function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    // So deep that it cannot be written out.
    return '…';
  }
}
