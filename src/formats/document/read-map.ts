import type * as z from 'zod/mini';
import { cleanText, type TextKind } from '../../chart/clean-text.ts';
import { uniqueId } from '../../chart/ids.ts';
import { describeMisfit, notAGroup } from './describe-misfit.ts';
import { isJsonObject, type JsonObject } from './json-value.ts';
import { pathTo, quote, type Report } from './problem.ts';
import { reportUnused, type UnknownEntries } from './read-fields.ts';
import { type Change, cleanValue, tellChanges } from './read-text.ts';

/** A field whose keys are a person's own. */
export interface MapField<S extends z.ZodMiniType> {
  readonly name: string;
  readonly value: S;
  readonly kind: TextKind;
  /** What a key is to be called in the chart; its clean text if absent. */
  readonly keyOf?: (key: string) => string;
}

/**
 * Reads a map field of `object` if it has one. Entries that do not fit are reported, and kept in `unknown` under the
 * name of the field; the writer puts both together again.
 */
export function readMapField<S extends z.ZodMiniType>(
  object: JsonObject,
  field: MapField<S>,
  unknown: UnknownEntries,
  at: string,
  report: Report,
): ReadonlyMap<string, z.output<S>> | undefined {
  if (!Object.hasOwn(object, field.name)) return undefined;
  const value = object[field.name];
  const path = pathTo(at, field.name);
  if (!isJsonObject(value)) {
    unknown.push([field.name, value]);
    reportUnused(value, notAGroup(value), path, report);
    return undefined;
  }
  const map = new Map<string, z.output<S>>();
  const rest: [string, unknown][] = [];
  for (const [name, entry] of Object.entries(value)) {
    const changes: Change[] = [];
    const result = field.value.safeParse(cleanValue(entry, field.kind, changes));
    if (result.success) {
      map.set(readKey(name, field, map, value, path, report), result.data);
      tellChanges(changes, pathTo(path, name), report);
    } else {
      rest.push([name, entry]);
      const why = describeMisfit(entry, result.error);
      report.add(pathTo(path, name), 'warning', `${why} It is kept in the file and not used.`);
    }
  }
  if (rest.length > 0) unknown.push([field.name, Object.fromEntries(rest)]);
  return map;
}

function readKey(
  name: string,
  { keyOf = (key) => cleanText(key, 'line').text }: Pick<MapField<z.ZodMiniType>, 'keyOf'>,
  map: ReadonlyMap<string, unknown>,
  object: JsonObject,
  path: string,
  report: Report,
): string {
  const wanted = keyOf(name);
  if (wanted === name) return name;
  const key = uniqueId(wanted, { has: (taken) => map.has(taken) || Object.hasOwn(object, taken) });
  report.add(pathTo(path, name), 'warning', `The name of this field was changed to ${quote(key)}.`);
  return key;
}
