import { ROLE_FIELDS } from '../document/field-order.ts';

/** Fields of a role that are recognised by more than their own name, or have no column at all. */
const OTHERWISE = ['id', 'title', 'person', 'department', 'extra', 'position'] as const;

/** A field of a role that a column of its own name may hold. */
export type RoleField = Exclude<(typeof ROLE_FIELDS)[number], (typeof OTHERWISE)[number]>;

/** What a column is for, besides the fields of {@link RoleField}. */
export type ColumnPart =
  | 'id'
  | 'email'
  | 'manager'
  | 'dotted'
  | 'title'
  | 'person'
  | 'first name'
  | 'last name'
  | 'department';

/** Names of columns, as {@link plainColumnName} writes them. Where several columns are for the same, the first wins. */
const PARTS: Readonly<Record<ColumnPart, readonly string[]>> = {
  id: [
    'id',
    'employeeid',
    'employeenumber',
    'employeeno',
    'empid',
    'personid',
    'personnelnumber',
    'workerid',
    'staffid',
    'positionid',
    'roleid',
    'uniqueid',
    'postuniquereference',
  ],
  email: ['workemail', 'workemailaddress', 'email', 'emailaddress', 'mail'],
  manager: [
    'managerid',
    'manageremployeeid',
    'managernumber',
    'reportstoid',
    'bossid',
    'supervisorid',
    'parentid',
    'parentpositionid',
    'reportstoseniorpost',
    'manageremail',
    'managersemail',
    'reportstoemail',
    'supervisoremail',
    'reportsto',
    'manager',
    'managername',
    'managersname',
    'linemanager',
    'boss',
    'supervisor',
    'supervisorname',
    'parent',
  ],
  dotted: [
    'dottedline',
    'dottedlines',
    'dottedlineto',
    'dottedid',
    'dottedids',
    'dottedmanager',
    'dottedmanagers',
    'dottedlinemanager',
    'dottedlinemanagers',
    'secondarymanager',
    'secondarymanagers',
    'matrixmanager',
    'matrixmanagers',
    'altreportsto',
    'alternatereportsto',
  ],
  title: ['title', 'jobtitle', 'businesstitle', 'positiontitle', 'roletitle', 'role', 'position'],
  person: ['person', 'name', 'fullname', 'worker', 'workername', 'employeename', 'employee', 'displayname'],
  'first name': ['firstname', 'givenname', 'forename'],
  'last name': ['lastname', 'surname', 'familyname'],
  department: [
    'team',
    'unit',
    'department',
    'dept',
    'division',
    'organisation',
    'organization',
    'parentdepartment',
  ],
};

const isOtherwise = (field: string) => OTHERWISE.some((name) => name === field);
const FIELDS = ROLE_FIELDS.filter((field): field is RoleField => !isOtherwise(field));

export type ColumnUse =
  | {
      readonly part: ColumnPart;
      /** Its place among the names of this part; the least wins. */
      readonly rank: number;
    }
  | { readonly field: RoleField };

const USES: ReadonlyMap<string, ColumnUse> = new Map([
  ...FIELDS.map((field): [string, ColumnUse] => [field.toLowerCase(), { field }]),
  ...Object.entries(PARTS).flatMap(([part, names]) =>
    names.map((name, rank): [string, ColumnUse] => [name, { part: part as ColumnPart, rank }]),
  ),
]);

/** Everything a column can be for, by the name a person calls it by. */
export const COLUMN_FIELDS: ReadonlyMap<string, ColumnUse> = new Map([
  ...Object.keys(PARTS).map((part): [string, ColumnUse] => [part, { part: part as ColumnPart, rank: 0 }]),
  ...FIELDS.map((field): [string, ColumnUse] => [field, { field }]),
]);

/** What a column of this name is for; absent: nothing this program knows. */
export function useOfColumn(name: string): ColumnUse | undefined {
  return USES.get(plainColumnName(name));
}

/** What a column of a name is for, as {@link useOfColumn} knows or as somebody decided. */
export type ColumnUses = (name: string) => ColumnUse | undefined;

/** A name without case, accents, blanks and marks: "Manager's e-mail" and "MANAGERS_EMAIL" are one. */
export function plainColumnName(name: string): string {
  return name
    .slice(0, 200)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

export function fieldOf(use: ColumnUse): string {
  return 'part' in use ? use.part : use.field;
}
