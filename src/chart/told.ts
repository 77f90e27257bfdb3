import type { Role, TableOrigin } from './chart.ts';

/** What a table can say at all: of everything else a chart that is updated from it keeps what it has. */
export interface Told {
  readonly fields: ReadonlySet<keyof Role>;
  /** It has a column of managers. */
  readonly solid: boolean;
  /** It has a column of dotted managers. */
  readonly dotted: boolean;
  /** It has a column of what the dotted lines are for. */
  readonly purposes: boolean;
  /**
   * Names of all its columns. A cell that could not be read as what its column is for is kept under the column's name
   * too, so that those of fields are among them.
   */
  readonly columns: ReadonlySet<string>;
}

/** Columns that say no field by their own name. */
const PARTS: ReadonlyMap<string, readonly (keyof Role)[]> = new Map([
  ['id', []],
  ['email', []],
  ['manager', []],
  ['dotted', []],
  ['dotted purposes', []],
  ['first name', ['person']],
  ['last name', ['person']],
]);

/** What the table can say that a scenario was read from. */
export function toldBy({ columns }: TableOrigin): Told {
  const uses = new Set(columns.flatMap(({ is }) => (is === undefined ? [] : [is])));
  const fields = [...uses].flatMap((use) => PARTS.get(use) ?? [use as keyof Role]);
  return {
    fields: new Set(fields),
    solid: uses.has('manager'),
    dotted: uses.has('dotted'),
    purposes: uses.has('dotted purposes'),
    columns: new Set(columns.map(({ name }) => name)),
  };
}
