import type { Arrangement, Context, Scenario } from '../../chart/chart.ts';
import { withoutAbsent } from '../../chart/edits/patch.ts';
import { fieldOf, isJsonObject, type JsonObject } from './json-value.ts';
import { pathTo, type Report } from './problem.ts';
import { notAGroup } from './describe-misfit.ts';
import { readDismissals } from './read-dismissals.ts';
import { carried, readFields, reportUnused, type UnknownEntries } from './read-fields.ts';
import { readMapField } from './read-map.ts';
import { readLines } from './read-lines.ts';
import { readRoles } from './read-roles.ts';
import { readTableOrigin } from './read-table-origin.ts';
import { readRequiredText } from './read-text.ts';
import { arrangementShape, contextShape, leafArrangement, scenarioShape } from './schema.ts';

/** The name of a scenario; what stands in for a missing one is reported. */
export function readScenarioName(object: JsonObject, at: string, report: Report): string {
  const name = readRequiredText(object, 'name', at, report);
  if (name !== undefined) return name;
  report.add(pathTo(at, 'name'), 'warning', 'The scenario has no name. It is called “Untitled scenario”.');
  return 'Untitled scenario';
}

/** Reads one scenario whose id and name are settled already. */
export function readScenario(
  object: JsonObject,
  { id, name }: Pick<Scenario, 'id' | 'name'>,
  at: string,
  mint: (title: string) => string,
  report: Report,
): Scenario {
  const own = ['id', 'name', 'context', 'arrangement', 'roles', 'lines', 'dismissals', 'table'] as const;
  const { unknown } = readFields(object, scenarioShape, own, at, report);
  const rolesRead = readRoles(fieldOf(object, 'roles'), pathTo(at, 'roles'), mint, report);
  return withoutAbsent<Scenario>({
    id,
    name,
    context: readContext(object, unknown, at, report),
    arrangement: readArrangement(object, unknown, at, rolesRead.resolve, report),
    roles: rolesRead.roles,
    lines: readLines(fieldOf(object, 'lines'), pathTo(at, 'lines'), rolesRead, report),
    dismissals: Object.hasOwn(object, 'dismissals')
      ? readDismissals(fieldOf(object, 'dismissals'), pathTo(at, 'dismissals'), rolesRead.resolve, report)
      : undefined,
    table: readTableOrigin(object, unknown, at, report),
    ...carried(unknown),
  });
}

/** Reads the field `context` of a file or a scenario, if it has one. */
export function readContext(
  object: JsonObject,
  unknown: UnknownEntries,
  at: string,
  report: Report,
): Context | undefined {
  const value = fieldOf(object, 'context');
  if (value === undefined) return undefined;
  const path = pathTo(at, 'context');
  if (!isJsonObject(value)) {
    unknown.push(['context', value]);
    reportUnused(value, notAGroup(value), path, report);
    return undefined;
  }
  const context = readFields(value, contextShape, [], path, report);
  return { ...context.values, ...carried(context.unknown) };
}

function readArrangement(
  object: JsonObject,
  unknown: UnknownEntries,
  at: string,
  resolve: (raw: string) => string,
  report: Report,
): Arrangement | undefined {
  const value = fieldOf(object, 'arrangement');
  if (value === undefined) return undefined;
  const path = pathTo(at, 'arrangement');
  if (!isJsonObject(value)) {
    unknown.push(['arrangement', value]);
    reportUnused(value, notAGroup(value), path, report);
    return undefined;
  }
  const read = readFields(value, arrangementShape, ['branches'], path, report);
  const field = { name: 'branches', value: leafArrangement, kind: 'line', keyOf: resolve } as const;
  return withoutAbsent<Arrangement>({
    ...read.values,
    branches: readMapField(value, field, read.unknown, path, report),
    folded: read.values.folded?.map(resolve),
    ...carried(read.unknown),
  });
}
