import type * as z from 'zod/mini';
import type { Unknown } from '../../chart/chart.ts';
import { describeMisfit } from './describe-misfit.ts';
import type { JsonObject } from './json-value.ts';
import { pathTo, type Report } from './problem.ts';
import { type Change, cleanValue, tellChanges } from './read-text.ts';
import { PASSAGES } from './schema.ts';

/** Fields to be carried, none twice. */
export type UnknownEntries = [key: string, value: unknown][];

type Shape = Readonly<Record<string, z.ZodMiniType>>;

/** What one object of the file says. */
export interface Fields<S extends Shape, Own extends string> {
  /** The fields whose values fit; the others are not stated. */
  readonly values: { readonly [Field in Exclude<keyof S, Own>]?: z.output<S[Field]> };
  /** Everything else, as it stands in the file: fields this version does not know, values it cannot use. */
  readonly unknown: UnknownEntries;
}

/**
 * Reads the fields of one object by its shape, but for those named in `own`, which the caller reads. Texts come out
 * clean. Whatever does not fit is reported and kept in `unknown`.
 */
export function readFields<const S extends Shape, const Own extends string>(
  object: JsonObject,
  shape: S,
  own: readonly Own[],
  at: string,
  report: Report,
): Fields<S, Own> {
  const unknown: [string, unknown][] = [];
  const values: Record<string, unknown> = {};
  const changes: Change[] = [];
  for (const [key, value] of Object.entries(object)) {
    const schema = Object.hasOwn(shape, key) ? shape[key] : undefined;
    if (!schema) {
      unknown.push([key, value]);
      continue;
    }
    if (own.some((name) => name === key)) continue;
    const result = schema.safeParse(cleanValue(value, PASSAGES.has(key) ? 'passage' : 'line', changes));
    if (result.success) {
      values[key] = result.data;
      if (changes.length > 0) tellChanges(changes, pathTo(at, key), report);
    } else {
      unknown.push([key, value]);
      reportUnused(value, describeMisfit(value, result.error), pathTo(at, key), report);
    }
    changes.length = 0;
  }
  return { values: values as Fields<S, Own>['values'], unknown };
}

/** The unknown fields as the chart carries them; absent when there are none. */
export function carried(unknown: UnknownEntries): { readonly unknown?: Unknown } {
  return unknown.length > 0 ? { unknown: new Map(unknown) } : {};
}

/** Says that a value does not fit; the caller keeps it. Many programs write `null` for what is not stated. */
export function reportUnused(value: unknown, why: string, path: string, report: Report): void {
  const severity = value === null ? 'info' : 'warning';
  report.add(path, severity, `${why} It is kept in the file and treated as not stated.`);
}
