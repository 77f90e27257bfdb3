import type { Line, Role, Scenario, Severity } from './chart.ts';
import { slug } from './ids.ts';
import { indexOrg } from './org-index.ts';
import { withoutLetter } from './outline/letter-lines.ts';
import { withListedHolders } from './outline/listed-holders.ts';
import { type OutlineRow, outlineRows } from './outline/outline-row.ts';
import { references } from './outline/references.ts';
import {
  readRelationLine,
  resolveRelation,
  whyUnresolved,
  writeRelationLine,
} from './outline/relation-line.ts';
import { writeRoleLine } from './outline/role-line.ts';
import { readRowRoles } from './outline/row-roles.ts';
import { treeRows } from './outline/tree-rows.ts';
import { quoteText } from './quote.ts';
import { startOf } from './start-of.ts';
import { possibleLines } from './possible-lines.ts';
import { holderOf } from './vacancy.ts';

/** Something in an outline that was not understood, or not taken as it stands. */
export interface OutlineProblem {
  /** Line of the text, counted from 1. */
  readonly line: number;
  readonly severity: Severity;
  /** Whole sentences. */
  readonly message: string;
}

/** A chart as a text has it. */
export interface OutlineRead {
  readonly scenario: Scenario;
  readonly problems: readonly OutlineProblem[];
}

/**
 * Reads a chart from text: one role a line, indented by two blanks or a tab a level (any wider indentation will do if
 * it is kept up); a person in parentheses, attributes in square brackets; `A ..> B: purpose` draws a dotted line and
 * `A --> B` one more solid line between roles named by id or title; `--> B` or `..> B` indented below a role does the
 * same from there. See `outline/notation.ts` for the characters with a meaning.
 *
 * Ids are those given, else made of the titles: the same text gives the same chart. Never throws; what is not
 * understood becomes part of a title, with a problem.
 *
 * @param scenarioId The id of the scenario made; "today" if absent.
 */
export function readOutline(text: string, scenarioId = 'today'): OutlineRead {
  return readRows(outlineRows(text), scenarioId);
}

/**
 * Reads a list that may come from anywhere: as {@link readOutline}, and without what a letter has around it or the
 * numbers of its lines; where most of its lines say "Head of Sales - Anna Smith", the names behind the dash are the
 * holders, and a holder called "vacant" makes the role vacant. No text that {@link writeOutline} gives is such a list.
 */
export function readList(text: string): OutlineRead & {
  /** In how many lines a name, or that nobody is there, was found behind a dash or a colon. */
  readonly holders: number;
} {
  const letter = withoutLetter(outlineRows(text));
  const { rows, count } = withListedHolders(letter.rows);
  const read = readRows(rows, 'today');
  const left = letter.left.map(
    ({ number, content }): OutlineProblem => ({
      line: number,
      severity: 'info',
      message: `${quoteText(startOf(content.text.trim()))} was taken for a part of the letter around the list, and left out.`,
    }),
  );
  const problems = [...left, ...read.problems].toSorted((a, b) => a.line - b.line);
  const { scenario } = read;
  if (count === 0) return { scenario, problems, holders: 0 };
  return { scenario: { ...scenario, roles: scenario.roles.map(withVacancy) }, problems, holders: count };
}

/** A holder called "vacant" makes a role vacant, as lists from elsewhere mean it. */
export function withVacancy({ person, ...role }: Role): Role {
  if (person === undefined) return role;
  const holder = holderOf(person);
  return holder.vacant ? { ...role, vacant: true } : { ...role, person };
}

function readRows(all: readonly OutlineRow[], scenarioId: string): OutlineRead {
  const problems: OutlineProblem[] = [];
  const report = (line: number, message: string) => problems.push({ line, severity: 'warning', message });
  const rows = all.map((row) => ({ row, relation: readRelationLine(row.content) }));
  const rowRoles = readRowRoles(
    rows.flatMap(({ row, relation }) => (relation ? [] : [row])),
    report,
  );
  const names = references(rowRoles.all());

  const roles: Role[] = [];
  const lines: Line[] = [];
  const lineNumbers: number[] = [];
  const draw = (line: Line, number: number) => {
    lines.push(line);
    lineNumbers.push(number);
  };
  const above: { readonly indent: number; readonly id: string }[] = [];
  for (const { row, relation } of rows) {
    if (relation?.manager !== undefined) {
      const drawn = resolveRelation(relation, undefined, names);
      if (drawn) {
        draw(drawn, row.number);
        for (const problem of relation.problems) report(row.number, problem);
        continue;
      }
    }
    let closed: number | undefined;
    while ((above.at(-1)?.indent ?? -1) >= row.indent) closed = above.pop()?.indent;
    if (closed !== undefined && closed !== row.indent)
      report(
        row.number,
        'The indentation is that of no line above. The line went below the nearest one with less.',
      );
    const boss = above.at(-1)?.id;

    const drawn = relation && resolveRelation(relation, boss, names);
    if (relation && drawn) {
      draw(drawn, row.number);
      for (const problem of relation.problems) report(row.number, problem);
      above.push({ indent: row.indent, id: drawn.report });
      continue;
    }
    if (relation) report(row.number, whyUnresolved(relation, names));
    const role = rowRoles.of(row);
    roles.push(role);
    if (boss !== undefined) draw({ manager: boss, report: role.id, kind: 'solid' }, row.number);
    above.push({ indent: row.indent, id: role.id });
  }

  const possible = possibleLines(lines, () => true);
  for (const { kind, index } of possible.faults) {
    const what =
      kind === 'itself'
        ? 'leads from a role to itself. It was left out.'
        : 'stands already. The two are one.';
    report(lineNumbers[index] ?? 0, `The line drawn here ${what}`);
  }
  problems.sort((a, b) => a.line - b.line);
  return { scenario: { id: scenarioId, name: 'Today', roles, lines: possible.lines }, problems };
}

/**
 * Writes a scenario as an outline. {@link readOutline} gives back its roles, with their ids and all the notation can
 * say of them, and its lines, with the order of siblings and of dotted lines. Left out: `extra`, positions,
 * arrangement, context, dismissals, purposes of solid lines, unknown fields.
 */
export function writeOutline(scenario: Scenario): string {
  const text = outlineOf(scenario, false);
  // A reader would take "Manager - Oxford Street" for a title and a name, were it one of many and nothing said otherwise.
  return isOtherList(text) ? outlineOf(scenario, true) : text;
}

function isOtherList(text: string): boolean {
  const { rows, left, numbered } = withoutLetter(outlineRows(text));
  return left.length > 0 || numbered > 0 || withListedHolders(rows).count > 0;
}

/** @param isMarked The first role has its id, needed or not: a sign that the text is of this notation. */
function outlineOf(scenario: Scenario, isMarked: boolean): string {
  const org = indexOrg(scenario);
  const names = references(scenario.roles);
  // Ids are unique, so no two roles can leave theirs to be made of the same title.
  const needsId = (role: Role) => role.id !== slug(role.title);
  const text: string[] = [];
  for (const { role, depth, isReference } of treeRows(org)) {
    const line = isReference
      ? writeRelationLine({
          kind: 'solid',
          manager: undefined,
          report: names.nameOf(role),
          purpose: undefined,
        })
      : writeRoleLine(role, needsId(role) || (isMarked && text.length === 0));
    text.push(`${'  '.repeat(depth)}${line}`);
  }
  for (const { manager, report, kind, purpose } of org.dottedLines) {
    const [from, to] = [org.role(manager), org.role(report)];
    if (from && to)
      text.push(writeRelationLine({ kind, manager: names.nameOf(from), report: names.nameOf(to), purpose }));
  }
  return text.map((line) => `${line}\n`).join('');
}
