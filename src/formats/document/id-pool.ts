import { cleanText } from '../../chart/clean-text.ts';
import { idMinter } from '../../chart/id-minter.ts';
import { fieldOf, isJsonObject, type JsonObject } from './json-value.ts';

/** An id as the file gives it; a number counts as its text. Absent: there is none. */
export function rawId(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/**
 * Makes ids for what has none, never one that stands anywhere in the file, be it only at the end of a line: what
 * pointed to nothing must not come to point to something. The file is searched at the first call.
 */
export function idPool(file: JsonObject): (title: string) => string {
  let mint: ((title: string) => string) | undefined;
  return (title) => {
    mint ??= idMinter(idsIn(file));
    return mint(title);
  };
}

function idsIn(file: JsonObject): ReadonlySet<string> {
  const ids = new Set<string>();
  const add = (value: unknown) => {
    const id = rawId(value);
    if (id !== undefined) ids.add(id).add(cleanText(id, 'line').text);
  };
  add(fieldOf(file, 'baseline'));
  const origin = fieldOf(file, 'branchOf');
  if (isJsonObject(origin))
    for (const id of [fieldOf(origin, 'head'), ...listIn(fieldOf(origin, 'roles'))]) add(id);
  for (const scenario of objectsIn(fieldOf(file, 'scenarios'))) {
    add(fieldOf(scenario, 'id'));
    for (const role of objectsIn(fieldOf(scenario, 'roles'))) add(fieldOf(role, 'id'));
    for (const line of objectsIn(fieldOf(scenario, 'lines'))) {
      add(fieldOf(line, 'manager'));
      add(fieldOf(line, 'report'));
    }
    for (const dismissal of objectsIn(fieldOf(scenario, 'dismissals')))
      for (const id of listIn(fieldOf(dismissal, 'roles'))) add(id);
    const arrangement = fieldOf(scenario, 'arrangement');
    if (!isJsonObject(arrangement)) continue;
    for (const id of listIn(fieldOf(arrangement, 'folded'))) add(id);
    const branches = fieldOf(arrangement, 'branches');
    if (isJsonObject(branches)) for (const id of Object.keys(branches)) add(id);
  }
  return ids;
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function objectsIn(value: unknown): readonly JsonObject[] {
  return listIn(value).filter(isJsonObject);
}
