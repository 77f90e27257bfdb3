import type { Line, LineKind } from '../../chart/chart.ts';
import { type LineFault, possibleLines } from '../../chart/possible-lines.ts';
import { rawId } from './id-pool.ts';
import { fieldOf, type JsonObject } from './json-value.ts';
import { pathTo, quote, type Report } from './problem.ts';
import { carried, readFields } from './read-fields.ts';
import { readObjects } from './read-objects.ts';
import type { RolesRead } from './read-roles.ts';
import { lineShape } from './schema.ts';

/** Reads the lines of a scenario; those a chart cannot hold are repaired or left out, with a report of each. */
export function readLines(
  value: unknown,
  at: string,
  { roles, resolve }: RolesRead,
  report: Report,
): readonly Line[] {
  const paths: string[] = [];
  const lines: Line[] = [];
  for (const [object, path] of readObjects(value, at, 'line', report)) {
    paths.push(path);
    lines.push(readLine(object, path, resolve, report));
  }
  const ids = new Set(roles.map((role) => role.id));
  const possible = possibleLines(lines, (id) => ids.has(id));
  for (const { kind, index } of possible.faults) {
    const line = lines[index];
    if (line) report.add(paths[index] ?? at, 'warning', describe(kind, line, ids));
  }
  return possible.lines;
}

function describe(fault: LineFault['kind'], { manager, report }: Line, ids: ReadonlySet<string>): string {
  if (fault === 'itself') return `The line leads from ${quote(manager)} to itself. It was left out.`;
  if (fault === 'twin')
    return `A line of this kind from ${quote(manager)} to ${quote(report)} stands already. The two are one now, with the purposes of both.`;
  const missing = new Set([manager, report].filter((id) => !ids.has(id)));
  const names = [...missing].map((id) => (id === '' ? 'a role without an id' : quote(id)));
  return `The line leads nowhere: this scenario does not have ${names.join(' and ')}. It was left out.`;
}

function readLine(object: JsonObject, at: string, resolve: (raw: string) => string, report: Report): Line {
  const { values, unknown } = readFields(object, lineShape, ['manager', 'report', 'kind'], at, report);
  const end = (key: 'manager' | 'report') => {
    const value = fieldOf(object, key);
    if (typeof value === 'number')
      report.add(pathTo(at, key), 'info', `The number ${value} is read as text.`);
    const raw = rawId(value);
    return raw === undefined ? '' : resolve(raw);
  };
  return {
    manager: end('manager'),
    report: end('report'),
    kind: readKind(fieldOf(object, 'kind'), pathTo(at, 'kind'), report),
    ...values,
    ...carried(unknown),
  };
}

/** Without a kind a line is what most lines are; of a kind nobody knows, it claims as little as it can. */
function readKind(value: unknown, at: string, report: Report): LineKind {
  const result = lineShape.kind.safeParse(value);
  if (result.success) return result.data;
  if (value === undefined || value === null) {
    report.add(at, 'warning', 'The line does not say whether it is solid or dotted. It was made solid.');
    return 'solid';
  }
  report.add(at, 'warning', `${quote(value)} is neither “solid” nor “dotted”. The line was made dotted.`);
  return 'dotted';
}
