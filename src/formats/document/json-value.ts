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
export const MOST_LEVELS = 64;

interface Container {
  readonly value: object;
  readonly parent: Container | undefined;
  readonly key: string | number;
}

/**
 * Prepares a freshly parsed value, in place: numbers no file can hold again (1e999, which arrives as infinity) become
 * `null` with a report, minus zero becomes zero.
 *
 * @returns Whether it is nested at most {@link MOST_LEVELS} deep.
 */
export function settle(root: unknown, report: Report): boolean {
  let level: Container[] = isContainer(root) ? [{ value: root, parent: undefined, key: '' }] : [];
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > MOST_LEVELS) return false;
    const next: Container[] = [];
    for (const container of level) {
      const isList = Array.isArray(container.value);
      for (const [name, value] of Object.entries(container.value)) {
        const key = isList ? Number(name) : name;
        if (isContainer(value)) next.push({ value, parent: container, key });
        else if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY) {
          put(container.value, name, null);
          report.add(
            pathOf(container, key),
            'warning',
            'The number is too large to be held. It was replaced by nothing.',
          );
        } else if (Object.is(value, -0)) put(container.value, name, 0);
      }
    }
    level = next;
  }
  return true;
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Plain assignment would take a key `__proto__` for an order. */
function put(object: object, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
}

function pathOf(container: Container, key: string | number): string {
  const keys: (string | number)[] = [key];
  for (let at: Container = container; at.parent; at = at.parent) keys.unshift(at.key);
  return keys.reduce<string>(pathTo, '');
}
