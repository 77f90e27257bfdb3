/** A copy without the keys whose value is `undefined`: in the chart, absent is the only "not stated". */
export function withoutAbsent<T extends object>(value: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;
}

/** Whether two field values (scalars, lists, points, maps) say the same. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b) || a instanceof Map !== b instanceof Map) return false;
  const entriesOf = (value: object): [unknown, unknown][] =>
    value instanceof Map ? [...value] : Object.entries(value);
  const left = entriesOf(a);
  const right = new Map(entriesOf(b));
  return (
    left.length === right.size &&
    left.every(([key, field]) => right.has(key) && sameValue(field, right.get(key)))
  );
}
