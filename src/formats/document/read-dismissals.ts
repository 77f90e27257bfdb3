import type { Dismissal } from '../../chart/chart.ts';
import { describeMisfit } from './describe-misfit.ts';
import { fieldOf, type JsonObject } from './json-value.ts';
import { pathTo, quote, type Report } from './problem.ts';
import { carried, readFields } from './read-fields.ts';
import { readObjects } from './read-objects.ts';
import { type Change, cleanValue, readRequiredText, tellChanges } from './read-text.ts';
import { dismissalShape } from './schema.ts';

/**
 * Reads the findings a person has accepted. One of which it cannot be said what it accepts is left out with a report:
 * it might come to hide another finding.
 */
export function readDismissals(
  value: unknown,
  at: string,
  resolve: (raw: string) => string,
  report: Report,
): readonly Dismissal[] {
  const dismissals: Dismissal[] = [];
  for (const [object, path] of readObjects(value, at, 'dismissal', report)) {
    const dismissal = readDismissal(object, path, resolve, report);
    if (dismissal) dismissals.push(dismissal);
  }
  return dismissals;
}

function readDismissal(
  object: JsonObject,
  at: string,
  resolve: (raw: string) => string,
  report: Report,
): Dismissal | undefined {
  const rule = readRequiredText(object, 'rule', at, report);
  if (rule === undefined)
    report.add(pathTo(at, 'rule'), 'error', 'The dismissal does not name its rule. It was left out.');
  const roles = readAlways(object, 'roles', [], at, report);
  const about = readAlways(object, 'about', [], at, report);
  const reason = readAlways(object, 'reason', '', at, report);
  if (rule === undefined || roles === undefined || about === undefined || reason === undefined)
    return undefined;
  const own = ['rule', 'roles', 'about', 'kind', 'reason'] as const;
  const { values, unknown } = readFields(object, dismissalShape, own, at, report);
  return {
    rule,
    roles: roles.map(resolve),
    about,
    kind: readKind(fieldOf(object, 'kind'), pathTo(at, 'kind'), report),
    reason,
    ...values,
    ...carried(unknown),
  };
}

/** A field every dismissal of a chart has, though a file may leave it out; absent if it does not fit. */
function readAlways<Key extends 'roles' | 'about' | 'reason'>(
  object: JsonObject,
  key: Key,
  usual: Dismissal[Key],
  at: string,
  report: Report,
): Dismissal[Key] | undefined {
  const value = fieldOf(object, key);
  if (value === undefined) return usual;
  const changes: Change[] = [];
  const kind = key === 'reason' ? 'passage' : 'line';
  const result = dismissalShape[key].safeParse(cleanValue(value, kind, changes));
  if (result.success) {
    tellChanges(changes, pathTo(at, key), report);
    return result.data as Dismissal[Key];
  }
  report.add(pathTo(at, key), 'error', `${describeMisfit(value, result.error)} The dismissal was left out.`);
  return undefined;
}

function readKind(value: unknown, at: string, report: Report): Dismissal['kind'] {
  const result = dismissalShape.kind.safeParse(value);
  if (result.success) return result.data;
  const reason =
    value === undefined
      ? 'The dismissal does not say of which kind it is.'
      : `${quote(value)} is neither “accepted” nor “not-applicable”.`;
  report.add(at, 'warning', `${reason} It is read as “accepted”.`);
  return 'accepted';
}
