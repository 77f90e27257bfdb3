import type { Role, Scenario } from '../../chart/chart.ts';
import { changeWords, roleNames } from '../../chart/change-words.ts';
import { changesBetween } from '../../chart/changes-between.ts';
import type { ScenarioEdit } from '../../chart/edits/scenario-edit.ts';
import { updateFromTable, type UpdateOptions } from '../../chart/edits/update-from-table.ts';
import {
  matchedIds,
  overlap,
  suggestedUpdate,
  type UpdateSuggestion,
  withLooseIds,
} from '../../chart/matched-ids.ts';
import { likeNamed } from '../../chart/like-named.ts';
import { sameRoles } from '../../chart/same-roles.ts';
import { type Told, toldBy } from '../../chart/told.ts';
import { happensIn, type ListedChange } from '../changes/told-changes.ts';

/** How an import and the chart that is open belong together. */
export interface UpdatePreview extends UpdateSuggestion {
  /** How many of its roles that chart has, too. */
  readonly same: number;
  /** How many of them have ids that differ in case, blanks or zeros in front. */
  readonly loosely: number;
  /** How many more look like roles of that chart and have other ids. */
  readonly alike: number;
  /** How many roles that chart has and the import lacks. */
  readonly lacking: number;
  /** The ids are the same and hardly any title or holder is, so that it goes somewhere else than the ids say. */
  readonly isAnother?: true;
}

/** Of roles with the same id, the part that has to have the same title or holder. */
const FEWEST_ALIKE = 1 / 3;
/** Of fewer with the same id nothing can be said: one post with a new title and a new holder is an update like any. */
const FEWEST_SHARED = 3;

/** Whether an import is likely meant for a chart. Linear in the two. */
export function previewUpdate(imported: Scenario, existing: Scenario): UpdatePreview {
  const matched = matchedTo(imported, existing);
  const same = overlap(matched, existing);
  const loosely = hasIds(imported) ? same - overlap(imported, existing) : 0;
  const alike = sameRoles(existing, matched).pairs.length;
  const told = toldIn(imported);
  const updated = updateFromTable(matched, told, { missing: 'keep' })(existing);
  const lacking = existing.roles.length - same;
  const suggested = suggestedUpdate(matched, existing, updated);
  // A table that tells only one of the two may have changed that of everybody: new titles after a reorganisation.
  const tellsBoth = told.fields.has('title') && told.fields.has('person');
  const isAnother =
    suggested.goes !== 'new' &&
    tellsBoth &&
    same >= FEWEST_SHARED &&
    countLikeNamed(matched, existing, told) < same * FEWEST_ALIKE;
  const goes = isAnother ? ({ goes: 'new', missing: 'keep', isAnother } as const) : suggested;
  return { ...goes, same, loosely, alike, lacking };
}

/** Staff are numbered from 1001 in more than one company. */
function countLikeNamed(matched: Scenario, existing: Scenario, told: Told): number {
  const known = new Map(existing.roles.map((role) => [role.id, role]));
  return matched.roles.filter((role) => {
    const before = known.get(role.id);
    return before !== undefined && likeNamed(before, role, told);
  }).length;
}

/**
 * What would be different in a chart once it was updated from an import, kind by kind as a comparison lists it. Linear
 * in the two.
 */
export function updateChanges(
  imported: Scenario,
  existing: Scenario,
  options: UpdateOptions,
): readonly ListedChange[] {
  const updated = updateTo(imported, options)(existing);
  const names = roleNames(existing, updated);
  return changesBetween(existing, updated).map((change) => ({
    ...changeWords(change, names),
    ...happensIn(change),
    change: { kind: change.kind, key: change.key },
  }));
}

/** Brings a chart to the state of an imported one, role by role; see {@link updateFromTable}. */
export function updateTo(imported: Scenario, options: UpdateOptions): ScenarioEdit {
  const told = toldIn(imported);
  return (scenario) => updateFromTable(matchedTo(imported, scenario), told, options)(scenario);
}

/**
 * The ids an imported chart's roles have once they are matched with an existing chart's, by those they were read with.
 */
export function idsOnceMatched(imported: Scenario, existing: Scenario): ReadonlyMap<string, string> {
  const matched = matchedTo(imported, existing).roles;
  return new Map(imported.roles.map(({ id }, at) => [id, matched[at]?.id ?? id]));
}

/** Ids that were made, not read, say nothing about who is who. */
function matchedTo(imported: Scenario, existing: Scenario): Scenario {
  return hasIds(imported) ? withLooseIds(imported, existing) : matchedIds(imported, existing);
}

function hasIds({ table }: Scenario): boolean {
  return table?.columns.some(({ is }) => is === 'id') ?? false;
}

const NEVER_IN_OUTLINES: ReadonlySet<string> = new Set(['id', 'extra', 'position', 'unknown']);

/** An outline has no columns: what any of its roles says it can tell, and of everything else it knows nothing. */
function toldIn({ table, roles, lines }: Scenario): Told {
  if (table) return toldBy(table);
  const stated = new Set(roles.flatMap((role) => Object.keys(role) as (keyof Role)[]));
  return {
    fields: new Set([...stated].filter((field) => !NEVER_IN_OUTLINES.has(field))),
    solid: true,
    dotted: lines.some(({ kind }) => kind === 'dotted'),
    purposes: lines.some(({ purpose }) => purpose !== undefined),
    columns: new Set(),
  };
}
