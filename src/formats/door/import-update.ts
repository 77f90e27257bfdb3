import type { Role, Scenario } from '../../chart/chart.ts';
import { compareScenarios } from '../../chart/compare.ts';
import { comparisonWords } from '../../chart/comparison-words.ts';
import type { ScenarioEdit } from '../../chart/edits/scenario-edit.ts';
import { updateFromTable, type UpdateOptions } from '../../chart/edits/update-from-table.ts';
import { matchedIds, overlap, suggestedUpdate, type UpdateSuggestion } from '../../chart/matched-ids.ts';
import { type Told, toldBy } from '../../chart/told.ts';

/** What an import would change in a chart that is open. */
export interface UpdatePreview extends UpdateSuggestion {
  /** How many of its roles that chart has, too. */
  readonly same: number;
  /** What would be different, in words, where roles the import lacks stay, and where they go. */
  readonly keep: string;
  readonly remove: string;
}

/** What importing into a chart would change there. Linear in the two. */
export function previewUpdate(imported: Scenario, existing: Scenario): UpdatePreview {
  const matched = matchedTo(imported, existing);
  const words = (missing: UpdateOptions['missing']) =>
    comparisonWords(compareScenarios(existing, updateTo(imported, { missing })(existing)));
  return {
    ...suggestedUpdate(matched, existing),
    same: overlap(matched, existing),
    keep: words('keep'),
    remove: words('remove'),
  };
}

/** Brings a chart to the state of an imported one, role by role; see {@link updateFromTable}. */
export function updateTo(imported: Scenario, options: UpdateOptions): ScenarioEdit {
  const told = toldIn(imported);
  return (scenario) => updateFromTable(matchedTo(imported, scenario), told, options)(scenario);
}

/** Ids that were made, not read, say nothing about who is who. */
function matchedTo(imported: Scenario, existing: Scenario): Scenario {
  const hasIds = imported.table?.columns.some(({ is }) => is === 'id') ?? false;
  return hasIds ? imported : matchedIds(imported, existing);
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
