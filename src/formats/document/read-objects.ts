import { isJsonObject, type JsonObject } from './json-value.ts';
import { kindOf, pathTo, type Report } from './problem.ts';

/**
 * The objects of a list, each with its path. What is no object is left out with a report, as is a value that is no
 * list at all; a list that is absent is reported.
 *
 * @param noun What an item is called in the report: "role".
 */
export function* readObjects(
  value: unknown,
  at: string,
  noun: string,
  report: Report,
): Generator<readonly [JsonObject, string]> {
  if (value === undefined) {
    report.add(at, 'warning', `There is no list of ${noun}s.`);
    return;
  }
  if (!Array.isArray(value)) {
    report.add(at, 'error', `This should be a list of ${noun}s, but is ${kindOf(value)}. It was left out.`);
    return;
  }
  for (const [index, item] of value.entries()) {
    if (isJsonObject(item)) yield [item, pathTo(at, index)];
    else
      report.addLazily(() => ({
        path: pathTo(at, index),
        severity: 'error',
        message: `This should be a ${noun}, but is ${kindOf(item)}. It was left out.`,
      }));
  }
}
