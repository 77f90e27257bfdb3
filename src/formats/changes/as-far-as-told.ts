import type { Role, Scenario, TableOrigin } from '../../chart/chart.ts';
import { removeRoles } from '../../chart/edits/remove-roles.ts';
import { filledFrom } from '../../chart/edits/update-from-table/filled-from.ts';
import { FIELD_WORDS } from '../../chart/field-words.ts';
import { type Told, toldBy } from '../../chart/told.ts';
import type { MatchedSide } from './match-sides.ts';
import { withColumnsOf } from './same-columns.ts';

/** What a table has no column for. */
export interface Unsaid {
  /** A field, bosses, lines: in words. A further column: its name in the first table. */
  readonly name: string;
  readonly is: 'field' | 'bosses' | 'lines' | 'column';
}

/** The second of two charts once silence is no statement. */
export interface SpokenFor {
  readonly after: Scenario;
  /** What the first table has a column for and the second one has none. */
  readonly unsaid: readonly Unsaid[];
}

/**
 * Of two tables, the second one as far as it can speak: a table that has no column for something does not take it back,
 * so that roles which are in both keep it as the first one has it. What only the second has a column for is news.
 * Charts read from anything else come as they are: they can say everything.
 */
export function asFarAsTold(before: MatchedSide, after: MatchedSide): SpokenFor {
  const [was, now] = [tableOf(before), tableOf(after)];
  if (!was || !now) return { after: after.scenario, unsaid: [] };
  const named = withColumnsOf(was, after.scenario);
  const [known, own] = [toldBy(was), toldBy(named.table ?? now)];
  const there = new Set(named.roles.map(({ id }) => id));
  const ids = before.scenario.roles.map(({ id }) => id);
  const [shared, gone] = [ids.filter((id) => there.has(id)), ids.filter((id) => !there.has(id))];
  // Whose boss is gone has the next one above, as nobody has said that the branch stands alone.
  const source = withoutSaidByNames(removeRoles(gone, 'lift')(before.scenario), known, own);
  return { after: filledFrom(named, source, new Set(shared)), unsaid: unsaidBy(own, known, was) };
}

function tableOf({ source, scenario }: MatchedSide): TableOrigin | undefined {
  return source === 'table' ? scenario.table : undefined;
}

/** That a post is vacant or shared is said by names, unless by a column: a table that has names takes it back. */
function withoutSaidByNames(scenario: Scenario, was: Told, now: Told): Scenario {
  if (!now.fields.has('person')) return scenario;
  const roles = scenario.roles.map(
    ({ vacant, jobShare, ...role }): Role => ({
      ...role,
      ...(vacant !== undefined && was.fields.has('vacant') && { vacant }),
      ...(jobShare !== undefined && was.fields.has('jobShare') && { jobShare }),
    }),
  );
  return { ...scenario, roles };
}

/** Fields in their usual order, then lines, then further columns. */
function unsaidBy(own: Told, other: Told, { columns }: TableOrigin): readonly Unsaid[] {
  const missing = new Set<string>([...other.fields].filter((field) => !own.fields.has(field)));
  return [
    ...Object.entries(FIELD_WORDS).flatMap(([field, name]): readonly Unsaid[] =>
      missing.has(field) ? [{ name, is: 'field' }] : [],
    ),
    ...unsaidLines(own, other),
    ...columns.flatMap(({ is, name }): readonly Unsaid[] =>
      is === undefined && !own.columns.has(name) ? [{ name, is: 'column' }] : [],
    ),
  ];
}

function unsaidLines(own: Told, other: Told): readonly Unsaid[] {
  const unsaid: Unsaid[] = [];
  if (other.solid && !own.solid) unsaid.push({ name: 'who reports to whom', is: 'bosses' });
  if (other.dotted && !own.dotted) unsaid.push({ name: 'dotted lines', is: 'lines' });
  if (other.purposes && own.dotted && !own.purposes)
    unsaid.push({ name: 'what dotted lines are for', is: 'lines' });
  return unsaid;
}
