import type * as z from 'zod/mini';
import { describeMisfit } from './describe-misfit.ts';
import type { JsonObject } from './json-value.ts';
import { pathTo, type Report } from './problem.ts';
import { cleanValue } from './read-text.ts';
import { PASSAGES } from './schema.ts';

type Shape = Readonly<Record<string, z.ZodMiniType>>;

/** What one object of the file says. */
export interface Fields<S extends Shape, Own extends string> {
  /** The fields whose values fit; the others are not stated. */
  readonly values: { readonly [Field in Exclude<keyof S, Own>]?: z.output<S[Field]> };
  /** Everything else, as it stands in the file: fields this version does not know, values it cannot use. */
  readonly unknown: Map<string, unknown>;
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
  const unknown = new Map<string, unknown>();
  const values: [string, unknown][] = [];
  for (const [key, value] of Object.entries(object)) {
    const schema = Object.hasOwn(shape, key) ? shape[key] : undefined;
    if (!schema) {
      unknown.set(key, value);
      continue;
    }
    if (own.some((name) => name === key)) continue;
    const clean = cleanValue(value, PASSAGES.has(key) ? 'passage' : 'line');
    const result = schema.safeParse(clean.value);
    if (result.success) {
      values.push([key, result.data]);
      clean.tell(pathTo(at, key), report);
    } else {
      unknown.set(key, value);
      reportUnused(value, describeMisfit(value, result.error), pathTo(at, key), report);
    }
  }
  return { values: Object.fromEntries(values) as Fields<S, Own>['values'], unknown };
}

/** Says that a value does not fit; the caller keeps it. Many programs write `null` for what is not stated. */
export function reportUnused(value: unknown, why: string, path: string, report: Report): void {
  const severity = value === null ? 'info' : 'warning';
  report.add(path, severity, `${why} It is kept in the file and treated as not stated.`);
}
