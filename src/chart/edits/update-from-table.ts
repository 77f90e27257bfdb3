import type { Role, Scenario, TableOrigin } from '../chart.ts';
import type { Told } from '../told.ts';
import { type DocumentEdit, inScenario } from './document-edit.ts';
import { withoutAbsent } from './patch.ts';
import { removeRoles } from './remove-roles.ts';
import type { ScenarioEdit } from './scenario-edit.ts';
import { duplicateScenario } from './scenarios.ts';
import { updatedLines } from './update-from-table/updated-lines.ts';
import { updatedRole } from './update-from-table/updated-role.ts';

export interface UpdateOptions {
  /** What becomes of the roles the table lacks; the reports of those that are removed go to the boss above. */
  readonly missing: 'keep' | 'remove';
}

/**
 * Brings a chart to the state of a table, role by role: the same id is the same role. What the table tells is taken
 * from it, a blank cell as "not stated"; of what it has no column for, the chart's word stays, as do notes, places,
 * decisions and the context. Roles it has and the chart lacks are added. Siblings keep their order, and new ones stand
 * behind the one they follow in the table. An update that says nothing new returns its input, as does an empty table.
 */
export function updateFromTable(incoming: Scenario, told: Told, { missing }: UpdateOptions): ScenarioEdit {
  return (scenario) => {
    if (incoming.roles.length === 0) return scenario;
    const inTable = new Map(incoming.roles.map((role) => [role.id, role]));
    const lacking = scenario.roles.flatMap(({ id }) => (inTable.has(id) ? [] : [id]));
    const left = missing === 'remove' ? removeRoles(lacking, 'lift')(scenario) : scenario;
    const roles = updatedRoles(left.roles, inTable, told);
    const lines = updatedLines(left.lines, incoming, told);
    if (left === scenario && roles === left.roles && lines === left.lines) return scenario;
    const table = originOf(scenario.table, incoming.table);
    return withoutAbsent<Scenario>({ ...left, roles, lines, table });
  };
}

/**
 * Makes the same update in a copy of the scenario, right behind it: the two can be compared. Changes nothing when the
 * scenario is gone, or the id of the copy is taken.
 */
export function asScenario(
  scenarioId: string,
  copy: { readonly id: string; readonly name: string },
  update: ScenarioEdit,
): DocumentEdit {
  const duplicate = duplicateScenario(scenarioId, copy);
  return (document) => {
    const doubled = duplicate(document);
    return doubled === document ? document : inScenario(copy.id, update)(doubled);
  };
}

function updatedRoles(
  roles: readonly Role[],
  inTable: ReadonlyMap<string, Role>,
  told: Told,
): readonly Role[] {
  const added = new Map(inTable);
  const updated = roles.map((role) => {
    const row = inTable.get(role.id);
    added.delete(role.id);
    return row ? updatedRole(role, row, told) : role;
  });
  const isSame = added.size === 0 && updated.every((role, at) => role === roles[at]);
  return isSame ? roles : [...updated, ...added.values()];
}

/** The newest table says which columns there are; managers a person once made nothing of are not asked for again. */
function originOf(before: TableOrigin | undefined, now: TableOrigin | undefined): TableOrigin | undefined {
  if (!now) return before;
  const left = now.left ?? before?.left;
  return left ? { ...now, left } : now;
}
