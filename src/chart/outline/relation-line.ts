import type { Line, LineKind } from '../chart.ts';
import { cleanText, describeTextChange } from '../clean-text.ts';
import { quoteText } from '../quote.ts';
import { nameIn, slice, trim, type Written, writePurpose, writeReference } from './notation.ts';
import type { References } from './references.ts';

/** A line of the outline that draws a line of the chart: `A ..> B: purpose`, or `--> B` below the manager. */
export interface RelationLine {
  readonly kind: LineKind;
  /** A title or an id. Absent: whoever the line is indented below. */
  readonly manager: string | undefined;
  readonly report: string;
  readonly purpose: string | undefined;
}

const ARROW = /\.\.>|-->/;

export interface RelationLineRead extends RelationLine {
  /** What had to be changed, in sentences. */
  readonly problems: readonly string[];
}

/** Absent: the line has no arrow with something behind it, outside brackets. */
export function readRelationLine(line: Written): RelationLineRead | undefined {
  const arrow = ARROW.exec(line.marks);
  if (!arrow || /[([]/.test(line.marks.slice(0, arrow.index))) return undefined;
  const manager = trim(slice(line, 0, arrow.index));
  const end = trim(slice(line, arrow.index + arrow[0].length));
  const colon = /:(?=\s|$)/.exec(end.marks)?.index;
  const report = trim(slice(end, 0, colon));
  if (report.text === '') return undefined;
  const purpose = colon === undefined ? undefined : trim(slice(end, colon + 1));
  const problems: string[] = [];
  const clean = (piece: Written) => {
    const { text, changes } = cleanText(nameIn(piece), 'line');
    problems.push(...changes.map(describeTextChange));
    return text;
  };
  return {
    kind: arrow[0] === '-->' ? 'solid' : 'dotted',
    manager: manager.text === '' ? undefined : clean(manager),
    report: clean(report),
    purpose: purpose && purpose.text !== '' ? clean(purpose) : undefined,
    problems,
  };
}

export function writeRelationLine(relation: RelationLine): string {
  const manager = relation.manager === undefined ? '' : `${writeReference(relation.manager)} `;
  const arrow = relation.kind === 'solid' ? '-->' : '..>';
  const purpose = relation.purpose === undefined ? '' : `: ${writePurpose(relation.purpose)}`;
  return `${manager}${arrow} ${writeReference(relation.report)}${purpose}`;
}

/** The line of the chart; absent if an end is not to be found. `boss` stands in for a manager that is not named. */
export function resolveRelation(
  { kind, manager, report, purpose }: RelationLine,
  boss: string | undefined,
  names: References,
): Line | undefined {
  const from = manager === undefined ? boss : names.find(manager);
  const to = names.find(report);
  if (from === undefined || to === undefined) return undefined;
  return { manager: from, report: to, kind, ...(purpose !== undefined && { purpose }) };
}

/** Why {@link resolveRelation} found no line, in sentences. */
export function whyUnresolved({ manager, report }: RelationLine, names: References): string {
  const lost = [manager, report].find((name) => name !== undefined && names.find(name) === undefined);
  let reason = 'The arrow starts nowhere: it is indented below no role.';
  if (lost !== undefined && names.isAmbiguous(lost))
    reason = `Several roles are called ${quoteText(lost)}; name the one that is meant by its id.`;
  else if (lost !== undefined) reason = `No role is called ${quoteText(lost)}.`;
  return `${reason} The whole line was taken for a title.`;
}
