import { below } from './find-people.ts';
import { isObject, type JsonObject } from './json-object.ts';

/** Somebody in a list or a tree. */
export interface FoundPerson {
  readonly object: JsonObject;
  /** The number of the one above, from 0; absent at the top and in a list without depth. */
  readonly above: number | undefined;
}

export interface WalkedPeople {
  /** In the order of drawing: each before those below, and they before the next. */
  readonly people: readonly FoundPerson[];
  readonly leftOut: {
    /** Entries that are neither objects nor names. */
    readonly noPerson: number;
    /** People with others below who stand too deep. */
    readonly tooDeep: number;
  };
}

const MOST_LEVELS = 64;

interface Step {
  readonly value: unknown;
  readonly above: number | undefined;
  readonly level: number;
}

/** Everybody at the top and below, whatever the depth; a mere text below somebody is a name. */
export function walkPeople(top: readonly unknown[]): WalkedPeople {
  const people: FoundPerson[] = [];
  const leftOut = { noPerson: 0, tooDeep: 0 };
  const todo: Step[] = [];
  const add = (values: readonly unknown[], above: number | undefined, level: number) => {
    for (const value of values.toReversed()) todo.push({ value, above, level });
  };
  add(top, undefined, 1);
  for (let step = todo.pop(); step; step = todo.pop()) {
    const { value, above, level } = step;
    const object = typeof value === 'string' && above !== undefined ? { name: value } : value;
    if (!isObject(object)) {
      leftOut.noPerson += 1;
      continue;
    }
    people.push({ object, above });
    const others = below(object);
    if (level < MOST_LEVELS) add(others, people.length - 1, level + 1);
    else if (others.length > 0) leftOut.tooDeep += 1;
  }
  return { people, leftOut };
}
