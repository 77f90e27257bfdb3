import { pathTo, type Report } from './problem.ts';

/** An object of a file. Its keys are anybody's: read it with `Object.entries` or {@link fieldOf} only. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object's own field, never one that every object inherits. */
export function fieldOf(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** No chart needs more; code that reads a value by recursion is safe below it. */
const MOST_LEVELS = 64;

/**
 * Prepares a freshly parsed value, in place: numbers no file can hold again (1e999, which arrives as infinity) become
 * `null` with a report, minus zero becomes zero.
 *
 * @returns Whether it is nested at most {@link MOST_LEVELS} deep.
 */
export function settle(root: unknown, report: Report): boolean {
  let level: object[] = isContainer(root) ? [root] : [];
  let hasInfinity = false;
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > MOST_LEVELS) return false;
    const next: object[] = [];
    for (const container of level) {
      // Without entries or a call for each: most of a large file are texts, which need neither.
      const keys = Array.isArray(container) ? undefined : Object.keys(container);
      const count = keys?.length ?? (container as unknown[]).length;
      for (let i = 0; i < count; i += 1) {
        const key = keys?.[i] ?? i;
        const value = (container as Readonly<Record<string | number, unknown>>)[key];
        if (typeof value === 'object' && value !== null) next.push(value);
        else if (typeof value !== 'number') continue;
        else if (Object.is(value, -0)) put(container, key, 0);
        else if (isInfinite(value)) hasInfinity = true;
      }
    }
    level = next;
  }
  if (hasInfinity) removeInfinity(root, '', report);
  return true;
}

/** Recursive: the value is known not to be nested too deep. */
function removeInfinity(container: unknown, at: string, report: Report): void {
  if (!isContainer(container)) return;
  for (const [key, value] of entriesOf(container)) {
    const path = pathTo(at, key);
    removeInfinity(value, path, report);
    if (!isInfinite(value)) continue;
    put(container, key, null);
    report.add(path, 'warning', 'The number is too large to be held. It was replaced by nothing.');
  }
}

function isInfinite(value: unknown): boolean {
  return value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY;
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function entriesOf(container: object): Iterable<[string | number, unknown]> {
  return Array.isArray(container) ? container.entries() : Object.entries(container);
}

/** Plain assignment would take a key `__proto__` for an order. */
function put(object: object, key: string | number, value: unknown): void {
  Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
}
