import type { Role } from '../../chart/chart.ts';
import type { CellKind } from './cell-marks.ts';
import type { RoleField } from './column-names.ts';
import type { LineCells } from './line-cells.ts';
import { writeList } from './write-list.ts';

/** A column of a table this program writes for something it has a field for. */
export interface OwnColumn {
  /** One of the names of `COLUMN_FIELDS`. */
  readonly is: string;
  readonly name: string;
  readonly kind: CellKind;
  /** It is there even if no role says anything in it. */
  readonly isAlways: boolean;
  /** Its cells are numbers, where a file tells numbers from text. */
  readonly isNumber: boolean;
  readonly textOf: (role: Role) => string;
}

/** Names a person understands and `useOfColumn` recognises. */
const FIELD_NAMES: Readonly<Record<RoleField, string>> = {
  function: 'Function',
  level: 'Level',
  board: 'Board',
  executive: 'Executive',
  dedicated: 'Dedicated',
  accountableFor: 'Accountable for',
  responsibleFor: 'Responsible for',
  budget: 'Budget',
  staff: 'Staff',
  kpis: 'KPIs',
  touchpoints: 'Touchpoints',
  vacant: 'Vacant',
  planned: 'Planned',
  assistant: 'Assistant',
  jobShare: 'Job share',
  body: 'Body',
  note: 'Note',
};

/** Every column there can be but the kept ones, in the order in which they stand in a new table. */
export function ownColumns(lines: ReadonlyMap<string, LineCells>): readonly OwnColumn[] {
  const lineCell = (cell: keyof LineCells) => (role: Role) => lines.get(role.id)?.[cell] ?? '';
  return [
    always('id', 'Id', 'words', ({ id }) => id),
    always('title', 'Title', 'words', ({ title }) => title),
    always('person', 'Person', 'words', ({ person = '' }) => person),
    always('department', 'Department', 'text', ({ department = '' }) => department),
    always('manager', 'Manager', 'words', lineCell('manager')),
    column('dotted', 'Dotted line', 'words', lineCell('dotted')),
    column('dotted purposes', 'Dotted line purposes', 'text', lineCell('purposes')),
    ...(Object.keys(FIELD_NAMES) as RoleField[]).map((field) => ({
      ...column(field, FIELD_NAMES[field], 'text', (role) => writeValue(role[field])),
      isNumber: field === 'staff',
    })),
  ];
}

function column(is: string, name: string, kind: CellKind, textOf: (role: Role) => string): OwnColumn {
  return { is, name, kind, isAlways: false, isNumber: false, textOf: (role) => textOf(role).trim() };
}

function always(...parts: Parameters<typeof column>): OwnColumn {
  return { ...column(...parts), isAlways: true };
}

function writeValue(value: Role[RoleField]): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'object' ? writeList(value) : String(value);
}
