import { FUNCTIONS, LEVELS, type Role } from '../chart.ts';
import { meaning, slice, split, trim, type Written, writeValue } from './notation.ts';

type FieldsOf<Value> = {
  [Field in keyof Role]-?: [Value] extends [NonNullable<Role[Field]>] ? Field : never;
}[keyof Role];

/** Names as they are written; read without regard to case, blanks, hyphens and underscores. */
const FLAGS: readonly (readonly [name: string, field: FieldsOf<boolean>])[] = [
  ['board', 'board'],
  ['executive', 'executive'],
  ['dedicated', 'dedicated'],
  ['budget', 'budget'],
  ['vacant', 'vacant'],
  ['planned', 'planned'],
  ['assistant', 'assistant'],
  ['job share', 'jobShare'],
  ['body', 'body'],
];

const LISTS = [
  ['accountable', 'accountableFor'],
  ['responsible', 'responsibleFor'],
  ['kpis', 'kpis'],
  ['touchpoints', 'touchpoints'],
] as const;

const flagsByName = new Map(FLAGS.map(([name, field]) => [plainName(name), field]));
const listsByName = new Map<string, (typeof LISTS)[number][1]>(
  LISTS.flatMap(([name, field]) => [[plainName(name), field] as const, [plainName(field), field] as const]),
);

export interface AttributesRead {
  readonly attributes: Partial<Role>;
  /** What is not understood, as written. */
  readonly rest: readonly string[];
}

/** Reads what stands between square brackets: `executive, no board, kpis: NPS; CSAT`. Texts are not cleaned yet. */
export function readAttributes(bracket: Written): AttributesRead {
  const attributes = new Map<string, unknown>();
  const rest: string[] = [];
  for (const item of split(bracket, ',')) {
    const read = readAttribute(item);
    if (read && !attributes.has(read[0])) attributes.set(...read);
    else rest.push(item.text);
  }
  return { attributes: Object.fromEntries(attributes), rest };
}

function readAttribute(item: Written): readonly [keyof Role, unknown] | undefined {
  const colon = item.marks.indexOf(':');
  if (colon < 0) return readFlag(meaning(item));
  const name = plainName(meaning(trim(slice(item, 0, colon))));
  const value = trim(slice(item, colon + 1));
  if (value.text === '') return undefined;
  const list = listsByName.get(name);
  if (list) {
    const isNone = value.text.toLowerCase() === 'none';
    return [list, isNone ? [] : split(value, ';').map(meaning)];
  }
  return readScalar(name, meaning(value));
}

function readFlag(text: string): readonly [keyof Role, boolean] | undefined {
  const stated = flagsByName.get(plainName(text));
  if (stated) return [stated, true];
  const denied = /^no\s+(.+)$/i.exec(text)?.[1];
  const flag = denied === undefined ? undefined : flagsByName.get(plainName(denied));
  return flag && [flag, false];
}

function readScalar(name: string, value: string): readonly [keyof Role, unknown] | undefined {
  const word = value.toLowerCase().replace(/[\s_]+/g, '-');
  switch (name) {
    case 'staff': {
      const staff = /^\d+(\.\d+)?(e[+-]?\d+)?$/i.test(value) ? Number(value) : Number.NaN;
      return Number.isFinite(staff) ? ['staff', staff] : undefined;
    }
    case 'function':
      return FUNCTIONS.some((known) => known === word) ? ['function', word] : undefined;
    case 'level':
      return LEVELS.some((known) => known === word) ? ['level', word] : undefined;
    case 'department':
    case 'note':
      return [name, value];
    case 'id':
      return value === '' ? undefined : ['id', value];
    default:
      return undefined;
  }
}

/** The attributes of a role, ready to stand between square brackets; empty when there are none. */
export function writeAttributes(role: Role, withId: boolean): string {
  const items: string[] = [];
  for (const [name, field] of FLAGS) {
    const flag = role[field];
    if (flag !== undefined) items.push(flag ? name : `no ${name}`);
  }
  for (const [name, field] of LISTS) {
    const list = role[field];
    if (list) items.push(`${name}: ${list.length === 0 ? 'none' : list.map(writeListed).join('; ')}`);
  }
  if (role.staff !== undefined) items.push(`staff: ${role.staff}`);
  for (const field of ['function', 'level', 'department', 'note'] as const) {
    const value = role[field];
    if (value !== undefined) items.push(`${field}: ${writeValue(value)}`);
  }
  if (withId) items.push(`id: ${writeValue(role.id)}`);
  return items.join(', ');
}

/** A value that is really called "none" must not be read as there being none. */
function writeListed(value: string): string {
  return value.toLowerCase() === 'none' ? `${value}\\e` : writeValue(value);
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '');
}
