import type { BranchOrigin } from '../../chart/chart.ts';
import { notAGroup } from './describe-misfit.ts';
import { fieldOf, isJsonObject, type JsonObject } from './json-value.ts';
import { newReport, type Report } from './problem.ts';
import { carried, readFields, reportUnused, type UnknownEntries } from './read-fields.ts';
import { branchShape } from './schema.ts';

/** Reads of which chart this one is a branch. One that does not say where it belongs is a chart like any other. */
export function readBranchOrigin(
  file: JsonObject,
  unknown: UnknownEntries,
  report: Report,
): BranchOrigin | undefined {
  const value = fieldOf(file, 'branchOf');
  if (value === undefined) return undefined;
  const keep = (why: string) => {
    unknown.push(['branchOf', value]);
    reportUnused(value, why, 'branchOf', report);
    return undefined;
  };
  if (!isJsonObject(value)) return keep(notAGroup(value));
  // Of what is kept as it stands, nothing was repaired.
  const repairs = newReport();
  const read = readFields(value, branchShape, [], 'branchOf', repairs);
  const { document, scenario, head, title } = read.values;
  if (document === undefined || title === undefined || scenario === undefined || head === undefined)
    return keep('It does not say which chart, which of its scenarios and which role it was cut from.');
  for (const { path, severity, message } of repairs.problems) report.add(path, severity, message);
  return { ...read.values, document, title, scenario, head, ...carried(read.unknown) };
}
