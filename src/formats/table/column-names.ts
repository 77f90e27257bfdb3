import { ROLE_FIELDS } from '../document/field-order.ts';
import { names, PART_NAMES } from './part-names.ts';

/** Fields of a role that are recognised by more than their own name, or have no column at all. */
const OTHERWISE = ['id', 'title', 'person', 'department', 'extra', 'position'] as const;

/** A field of a role that a column of its own name may hold. */
export type RoleField = Exclude<(typeof ROLE_FIELDS)[number], (typeof OTHERWISE)[number]>;

/** What a column is for, besides the fields of {@link RoleField}. */
export type ColumnPart = keyof typeof PART_NAMES;

const isOtherwise = (field: string) => OTHERWISE.some((name) => name === field);
const FIELDS = ROLE_FIELDS.filter((field): field is RoleField => !isOtherwise(field));

export type ColumnUse =
  | {
      readonly part: ColumnPart;
      /** Its place among the names of this part; the least wins. */
      readonly rank: number;
    }
  | { readonly field: RoleField };

/** What columns of a field are called besides its own name, as `plainColumnName` writes it. */
const OTHER_NAMES = [
  ...names('teamsize teamheadcount headsintheteam headsinteam teamgroße teamgrosse tailledelequipe').map(
    (name): [string, RoleField] => [name, 'staff'],
  ),
  ...names(
    'isvacant vacancy vacancystatus positionstatus poststatus vakant stellenstatus vacance posteavacant',
  ).map((name): [string, RoleField] => [name, 'vacant']),
];

const USES: ReadonlyMap<string, ColumnUse> = new Map([
  ...OTHER_NAMES.map(([name, field]): [string, ColumnUse] => [name, { field }]),
  ...FIELDS.map((field): [string, ColumnUse] => [field.toLowerCase(), { field }]),
  ...Object.entries(PART_NAMES).flatMap(([part, called]) =>
    called.map((name, rank): [string, ColumnUse] => [name, { part: part as ColumnPart, rank }]),
  ),
]);

/** Everything a column can be for, by the name a person calls it by. */
export const COLUMN_FIELDS: ReadonlyMap<string, ColumnUse> = new Map([
  ...Object.keys(PART_NAMES).map((part): [string, ColumnUse] => [
    part,
    { part: part as ColumnPart, rank: 0 },
  ]),
  ...FIELDS.map((field): [string, ColumnUse] => [field, { field }]),
]);

/** What a column of this name is for; absent: nothing this program knows. */
export function useOfColumn(name: string): ColumnUse | undefined {
  return USES.get(plainColumnName(name));
}

/** What a column of a name, and of a number from 0, is for: as {@link useOfColumn} knows or as somebody decided. */
export type ColumnUses = (name: string, column?: number) => ColumnUse | undefined;

/** A name without case, accents, blanks and marks: "Manager's e-mail" and "MANAGERS_EMAIL" are one. A # is a number. */
export function plainColumnName(name: string): string {
  return name
    .slice(0, 200)
    .replaceAll('#', 'number')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * Whether a column for persons may hold but their first or their last name, where the other has a column of its own.
 */
export function mayBeHalfAName(name: string): boolean {
  return HALF_NAMES.has(plainColumnName(name));
}

const HALF_NAMES: ReadonlySet<string> = new Set(['name', 'nom', 'nombre']);

export function fieldOf(use: ColumnUse): string {
  return 'part' in use ? use.part : use.field;
}
