import type { Role } from '../../chart.ts';
import type { Told } from '../../told.ts';
import { sameValue, withoutAbsent } from '../patch.ts';

type Values = { [Field in keyof Role]?: Role[Field] | undefined };

/** Fields no cell can hold. */
const NEVER_TOLD: ReadonlySet<keyof Role> = new Set(['id', 'extra', 'position', 'unknown']);

/** A role as a row of the table has it; the same role when the row says nothing new. */
export function updatedRole(role: Role, row: Role, { fields, columns }: Told): Role {
  const values: Record<string, unknown> = {
    ...holding(role, row, fields),
    extra: updatedExtra(role.extra, row.extra, columns),
  };
  for (const field of fields)
    if (!NEVER_TOLD.has(field)) values[field] = Object.hasOwn(row, field) ? row[field] : undefined;
  const known: Readonly<Record<string, unknown>> = { ...role };
  // Most rows of most updates say nothing new.
  if (Object.keys(values).every((field) => sameValue(known[field], values[field]))) return role;
  return withoutAbsent<Role>({
    ...role,
    ...(values as Values),
    title: fields.has('title') ? row.title : role.title,
  });
}

/**
 * Where no column of their own says it, the name says that a post is vacant or shared. A name fills a vacancy nobody
 * stood in for, and another name ends a job share; a name that stood there says nothing of either.
 */
function holding(role: Role, row: Role, fields: Told['fields']): Values {
  const isNamed = fields.has('person') && row.person !== undefined;
  const isFilled = isNamed && role.person === undefined;
  const isOther = isNamed && role.person !== row.person;
  return {
    vacant: row.vacant ?? (isFilled && role.vacant ? undefined : role.vacant),
    jobShare: row.jobShare ?? (isOther && role.jobShare ? undefined : role.jobShare),
  };
}

/** Columns the table does not have stay, and so does the order of those it has. */
function updatedExtra(own: Role['extra'], row: Role['extra'], columns: Told['columns']): Role['extra'] {
  if (!own) return row;
  const extra = new Map([...own].filter(([name]) => !columns.has(name) || row?.has(name)));
  for (const [name, cell] of row ?? []) extra.set(name, cell);
  return extra.size === 0 && own.size !== 0 ? undefined : extra;
}
