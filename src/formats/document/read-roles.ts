import type { Point, Role } from '../../chart/chart.ts';
import { cleanText } from '../../chart/clean-text.ts';
import { rawId } from './id-pool.ts';
import { fieldOf, isJsonObject, type JsonObject } from './json-value.ts';
import { pathTo, quote, type Report } from './problem.ts';
import { carried, readFields, reportUnused, type UnknownEntries } from './read-fields.ts';
import { readMapField } from './read-map.ts';
import { readObjects } from './read-objects.ts';
import { readRequiredText } from './read-text.ts';
import { cell, pointShape, roleShape } from './schema.ts';

export interface RolesRead {
  readonly roles: readonly Role[];
  /** The id under which the chart knows the role the file calls `raw`; the clean text of `raw` if there is none. */
  readonly resolve: (raw: string) => string;
}

/** Reads the roles of a scenario, and gives an id to each that has none of its own. */
export function readRoles(
  value: unknown,
  at: string,
  mint: (title: string) => string,
  report: Report,
): RolesRead {
  const taken = new Set<string>();
  const finalIds = new Map<string, string>();
  const roles: Role[] = [];
  for (const [object, path] of readObjects(value, at, 'role', report)) {
    const title = readTitle(object, path, report);
    const raw = rawId(fieldOf(object, 'id'));
    const id = readId(object, path, title, taken, mint, report);
    taken.add(id);
    if (raw !== undefined && !finalIds.has(raw)) finalIds.set(raw, id);
    roles.push(readRole(object, id, title, path, report));
  }
  return { roles, resolve: (raw) => finalIds.get(raw) ?? cleanText(raw, 'line').text };
}

function readTitle(object: JsonObject, at: string, report: Report): string {
  const title = readRequiredText(object, 'title', at, report);
  if (title !== undefined) return title;
  report.add(pathTo(at, 'title'), 'warning', 'The role has no title. It is called “Untitled role”.');
  return 'Untitled role';
}

function readId(
  object: JsonObject,
  at: string,
  title: string,
  taken: ReadonlySet<string>,
  mint: (title: string) => string,
  report: Report,
): string {
  const id = readRequiredText(object, 'id', at, report);
  if (id !== undefined && !taken.has(id)) return id;
  const fresh = mint(title);
  const reason =
    id === undefined
      ? 'The role has no id.'
      : `Another role of this scenario has the id ${quote(id)} already, and keeps the lines.`;
  report.add(pathTo(at, 'id'), 'warning', `${reason} This one was given the id ${quote(fresh)}.`);
  return fresh;
}

function readRole(object: JsonObject, id: string, title: string, at: string, report: Report): Role {
  const own = ['id', 'title', 'extra', 'position'] as const;
  const { values, unknown } = readFields(object, roleShape, own, at, report);
  const field = {
    name: 'extra',
    value: cell,
    kind: 'passage',
  } as const;
  const extra = readMapField(object, field, unknown, at, report);
  const position = readPosition(object, unknown, at, report);
  return {
    id,
    title,
    ...values,
    ...(extra && { extra }),
    ...(position && { position }),
    ...carried(unknown),
  };
}

function readPosition(
  object: JsonObject,
  unknown: UnknownEntries,
  at: string,
  report: Report,
): Point | undefined {
  const value = fieldOf(object, 'position');
  if (value === undefined) return undefined;
  const path = pathTo(at, 'position');
  const x = isJsonObject(value) ? pointShape.x.safeParse(fieldOf(value, 'x')) : undefined;
  const y = isJsonObject(value) ? pointShape.y.safeParse(fieldOf(value, 'y')) : undefined;
  if (!isJsonObject(value) || !x?.success || !y?.success) {
    unknown.push(['position', value]);
    reportUnused(value, 'This should be a group of two numbers, x and y.', path, report);
    return undefined;
  }
  const further = readFields(value, pointShape, ['x', 'y'], path, report).unknown;
  if (further.length > 0) unknown.push(['position', Object.fromEntries(further)]);
  return { x: x.data, y: y.data };
}
