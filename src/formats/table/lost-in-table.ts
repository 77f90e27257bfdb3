import type { ChartDocument, Role, Scenario } from '../../chart/chart.ts';
import { MAX_TEXT_LENGTH } from '../../chart/clean-text.ts';
import { inDigits } from '../../chart/digits.ts';
import { indexOrg } from '../../chart/org-index.ts';
import { plainBlanks } from './kept-columns.ts';
import { CELL_LIMIT } from './shared-strings.ts';
import { isTooWide } from './table-source.ts';
import { isTornApart } from './write-list.ts';
import type { WrittenTable } from './write-table.ts';

/**
 * What a chart says and a table of one of its scenarios does not hold, in words that stand in a sentence; empty when
 * nothing is lost.
 *
 * @param table The scenario as it is written.
 */
export function lostInTable(
  document: ChartDocument,
  scenario: Scenario,
  table: WrittenTable,
  format: 'csv' | 'tsv' | 'xlsx',
): readonly string[] {
  const others = document.scenarios.length - 1;
  const { roles, lines } = scenario;
  const cells = [table.columns.map(({ name }) => name), ...table.rows].flat();
  const isLonger = (most: number) => cells.some((text) => text.length >= most);
  const lost: readonly (readonly [string, boolean])[] = [
    [others === 1 ? 'the other scenario' : `the ${others} other scenarios`, others > 0],
    [
      'the arrangement',
      scenario.arrangement !== undefined || roles.some(({ position }) => position !== undefined),
    ],
    ['the context', (document.context ?? scenario.context) !== undefined],
    ['settings of rules', document.rules !== undefined],
    ['settings of pictures and pages', document.deck !== undefined],
    ['which unknown managers are left as they are', (scenario.table?.left?.length ?? 0) > 0],
    ['dismissals', (scenario.dismissals?.length ?? 0) > 0],
    ['purposes of solid lines', lines.some(({ kind, purpose }) => kind === 'solid' && purpose !== undefined)],
    ['the order of reports under a second boss', isOrderLost(scenario)],
    ['which row is the header, because roles are called like columns', !table.isHeaderSure],
    ['lines between roles whose ids would read as others in one cell', !table.areLinesWhole],
    ['ids that are blank or differ only in blanks', !areTold(roles.map(({ id }) => id.trim()))],
    ['titles that are blank', roles.some(({ title }) => title.trim() === '')],
    ['that items of lists with a semicolon, a bar or a line break in them are one', roles.some(hasTornList)],
    [
      'names of columns that are blank or differ only in blanks',
      !areTold(columnNames(roles).map(plainBlanks)),
    ],
    [
      'texts that are blank, and blanks at the ends of others',
      roles.some(hasOuterBlanks) ||
        lines.some(({ kind, purpose }) => kind === 'dotted' && isBlankOutside(purpose)) ||
        columnNames(roles).some((name) => name !== plainBlanks(name)),
    ],
    [
      `what goes beyond ${inDigits(CELL_LIMIT)} characters in one cell, the most a workbook holds`,
      format === 'xlsx' && isLonger(CELL_LIMIT),
    ],
    [
      `what goes beyond ${inDigits(MAX_TEXT_LENGTH)} characters in one cell, once it is read again`,
      isLonger(MAX_TEXT_LENGTH),
    ],
    [
      'any of it once it is read again, for Reportline reads no more than 1,000 columns',
      isTooWide({ rows: [table.columns.map(({ name }) => name)], unclosed: [], closedLate: [] }),
    ],
    ['fields this version does not know', hasUnknown(document, scenario)],
  ];
  return lost.flatMap(([what, isLost]) => (isLost ? [what] : []));
}

/** Reading gives every boss the reports in the order of the rows. */
function isOrderLost(scenario: Scenario): boolean {
  const org = indexOrg(scenario);
  return scenario.roles.some(({ id }) => {
    const places = org.reports(id).map((report) => org.orderOf(report.id));
    return places.some((place, at) => place < (places[at - 1] ?? 0));
  });
}

function areTold(names: readonly string[]): boolean {
  return new Set(names).size === names.length && !names.includes('');
}

function columnNames(roles: readonly Role[]): readonly string[] {
  return [...new Set(roles.flatMap(({ extra }) => [...(extra?.keys() ?? [])]))];
}

function hasTornList(role: Role): boolean {
  return listsOf(role).some(isTornApart);
}

function listsOf({
  accountableFor = [],
  responsibleFor = [],
  kpis = [],
  touchpoints = [],
}: Role): readonly string[] {
  return [...accountableFor, ...responsibleFor, ...kpis, ...touchpoints];
}

function hasOuterBlanks(role: Role): boolean {
  const { id, title, person, department, note, extra } = role;
  const texts = [id, title, person, department, note, ...(extra?.values() ?? []), ...listsOf(role)];
  return texts.some(isBlankOutside);
}

function isBlankOutside(text: string | undefined): boolean {
  return text !== undefined && (text === '' || text !== text.trim());
}

function hasUnknown(document: ChartDocument, scenario: Scenario): boolean {
  const parts = [document, scenario, ...scenario.roles, ...scenario.lines];
  return parts.some(({ unknown }) => unknown !== undefined && unknown.size > 0);
}
