import type { Scenario, TableOrigin } from '../../chart/chart.ts';
import { filledFrom } from '../../chart/edits/update-from-table/filled-from.ts';
import { FIELD_WORDS } from '../../chart/field-words.ts';
import { quoteText } from '../../chart/quote.ts';
import { toldBy } from '../../chart/told.ts';
import type { MatchedSide } from './match-sides.ts';

/** The second of two charts once silence is no statement. */
export interface SpokenFor {
  readonly after: Scenario;
  /** What the first table has a column for and the second one has none, in words: "department", "“Grade”". */
  readonly unsaid: readonly string[];
}

/**
 * Of two tables, the second one as far as it can speak: a table that has no column for something does not take it back,
 * so that roles which are in both keep it as the first one has it. What only the second has a column for is news.
 * Charts read from anything else come as they are: they can say everything.
 */
export function asFarAsTold(before: MatchedSide, after: MatchedSide): SpokenFor {
  const [was, now] = [tableOf(before), tableOf(after)];
  if (!was || !now) return { after: after.scenario, unsaid: [] };
  const known = new Set(before.scenario.roles.map(({ id }) => id));
  const shared = after.scenario.roles.flatMap(({ id }) => (known.has(id) ? [id] : []));
  return {
    after: filledFrom(after.scenario, before.scenario, new Set(shared)),
    unsaid: unsaidBy(now, was),
  };
}

function tableOf({ source, scenario }: MatchedSide): TableOrigin | undefined {
  return source === 'table' ? scenario.table : undefined;
}

/** Fields in their usual order, then lines, then further columns by their names. */
function unsaidBy(table: TableOrigin, of: TableOrigin): readonly string[] {
  const [own, other] = [toldBy(table), toldBy(of)];
  const missing = new Set<string>([...other.fields].filter((field) => !own.fields.has(field)));
  return [
    ...Object.entries(FIELD_WORDS).flatMap(([field, words]) => (missing.has(field) ? [words] : [])),
    ...(other.solid && !own.solid ? ['who reports to whom'] : []),
    ...(other.dotted && !own.dotted ? ['dotted lines'] : []),
    ...(other.purposes && own.dotted && !own.purposes ? ['what dotted lines are for'] : []),
    ...of.columns.flatMap(({ is, name }) =>
      (is === undefined || is === 'email') && !own.columns.has(name) ? [quoteText(name)] : [],
    ),
  ];
}
