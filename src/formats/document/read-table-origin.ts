import type { TableColumn, TableOrigin } from '../../chart/chart.ts';
import { notAGroup } from './describe-misfit.ts';
import { fieldOf, isJsonObject, type JsonObject } from './json-value.ts';
import { pathTo, quote, type Report } from './problem.ts';
import { carried, readFields, reportUnused, type UnknownEntries } from './read-fields.ts';
import { readObjects } from './read-objects.ts';
import { readRequiredText } from './read-text.ts';
import { tableColumnShape, tableShape } from './schema.ts';

/** Reads of what table a scenario is, if its file says so. */
export function readTableOrigin(
  scenario: JsonObject,
  unknown: UnknownEntries,
  at: string,
  report: Report,
): TableOrigin | undefined {
  const value = fieldOf(scenario, 'table');
  if (value === undefined) return undefined;
  const path = pathTo(at, 'table');
  if (!isJsonObject(value)) {
    unknown.push(['table', value]);
    reportUnused(value, notAGroup(value), path, report);
    return undefined;
  }
  const read = readFields(value, tableShape, ['columns'], path, report);
  const columns = readColumns(fieldOf(value, 'columns'), pathTo(path, 'columns'), report);
  return { columns, ...read.values, ...carried(read.unknown) };
}

/** A column that cannot be told from another is left out: written back, the table would have it twice. */
function readColumns(value: unknown, at: string, report: Report): readonly TableColumn[] {
  const columns = new Map<string, TableColumn>();
  for (const [object, path] of readObjects(value, at, 'column', report)) {
    const name = readRequiredText(object, 'name', path, report);
    if (name === undefined)
      report.add(pathTo(path, 'name'), 'error', 'The column has no name. It was left out.');
    else if (columns.has(name))
      report.add(path, 'warning', `There is a column ${quote(name)} already. This one was left out.`);
    else {
      const { values, unknown } = readFields(object, tableColumnShape, ['name'], path, report);
      columns.set(name, { name, ...values, ...carried(unknown) });
    }
  }
  return [...columns.values()];
}
