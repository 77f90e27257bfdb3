import type {
  ChartDocument,
  Dismissal,
  Line,
  Role,
  Scenario,
  TableColumn,
  TableOrigin,
  Unknown,
} from '../../chart/chart.ts';
import { isJsonObject } from './json-value.ts';
import {
  ARRANGEMENT_FIELDS,
  BRANCH_FIELDS,
  CONTEXT_FIELDS,
  DECK_FIELDS,
  DISMISSAL_FIELDS,
  DOCUMENT_FIELDS,
  FORMAT,
  LINE_FIELDS,
  ROLE_FIELDS,
  SCENARIO_FIELDS,
  TABLE_COLUMN_FIELDS,
  TABLE_FIELDS,
  VERSION,
} from './field-order.ts';

/**
 * The text of a chart's file: JSON, fields in the order of the schema, then what this version
 * does not know. A field of the chart wins over an unknown one of the same name. Reading it gives the same chart
 * back, provided the chart is one that reading can give.
 *
 * A document that was opened read-only, because its file is of a newer version, must not be written.
 *
 * @param indent How many blanks; 0 for a text on one line, where every character counts.
 */
export function writeDocument(document: ChartDocument, indent: 0 | 1 = 1): string {
  const { unknown, ...known } = document;
  const fields = ordered(DOCUMENT_FIELDS, {
    ...known,
    context: document.context && ordered(CONTEXT_FIELDS, document.context, document.context.unknown),
    deck: document.deck && ordered(DECK_FIELDS, document.deck, document.deck.unknown),
    branchOf: document.branchOf && ordered(BRANCH_FIELDS, document.branchOf, document.branchOf.unknown),
    scenarios: document.scenarios.map(writeScenario),
  });
  const file = merged([['format', FORMAT], ['version', VERSION], ...Object.entries(fields)], unknown);
  return `${JSON.stringify(file, undefined, indent)}\n`;
}

function writeScenario(scenario: Scenario): object {
  const { context, arrangement, table } = scenario;
  return ordered(
    SCENARIO_FIELDS,
    {
      ...scenario,
      context: context && ordered(CONTEXT_FIELDS, context, context.unknown),
      arrangement: arrangement && ordered(ARRANGEMENT_FIELDS, arrangement, arrangement.unknown),
      roles: scenario.roles.map((role: Role) => ordered(ROLE_FIELDS, role, role.unknown)),
      lines: scenario.lines.map((line: Line) => ordered(LINE_FIELDS, line, line.unknown)),
      dismissals: scenario.dismissals?.map((dismissal: Dismissal) =>
        ordered(DISMISSAL_FIELDS, dismissal, dismissal.unknown),
      ),
      table: table && writeTable(table),
    },
    scenario.unknown,
  );
}

function writeTable(table: TableOrigin): object {
  const columns = table.columns.map((column: TableColumn) =>
    ordered(TABLE_COLUMN_FIELDS, column, column.unknown),
  );
  return ordered(TABLE_FIELDS, { ...table, columns }, table.unknown);
}

/** The known fields of `value` in their order, then the unknown ones. Thousands of roles are saved at every edit. */
function ordered(order: readonly string[], value: object, unknown?: Unknown): object {
  const known: Record<string, unknown> = {};
  for (const key of order) {
    const field: unknown = Reflect.get(value, key);
    if (field !== undefined) known[key] = plain(field);
  }
  return unknown === undefined ? known : merged(Object.entries(known), unknown);
}

/** `Object.fromEntries` makes `__proto__` a key like any other; assignment would not. */
function plain(value: unknown): unknown {
  return value instanceof Map ? Object.fromEntries(value) : value;
}

/**
 * Puts unknown fields behind the known ones. Where both are objects, as when one column of `extra` could not be used,
 * they become one again.
 */
function merged(known: readonly [string, unknown][], unknown: Unknown = new Map()): object {
  const fields = new Map(known);
  for (const [key, value] of unknown) {
    const own = fields.get(key);
    if (own === undefined) fields.set(key, value);
    else if (isJsonObject(own) && isJsonObject(value))
      fields.set(
        key,
        Object.fromEntries([
          ...Object.entries(own),
          ...Object.entries(value).filter(([name]) => !Object.hasOwn(own, name)),
        ]),
      );
  }
  return Object.fromEntries(fields);
}
