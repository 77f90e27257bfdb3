import type { Line, Role, Scenario, TableOrigin } from '../chart.ts';
import { indexOrg } from '../org-index.ts';
import { bossNamed, type NamedManager } from '../unknown-managers.ts';
import { addRole } from './add-role.ts';
import { withoutAbsent } from './patch.ts';
import type { ScenarioEdit } from './scenario-edit.ts';

/** Puts everybody who names a boss the chart lacks under a role made for it. An id that is taken changes nothing. */
export function makeManager(named: NamedManager, role: Role): ScenarioEdit {
  return (scenario) => {
    if (namersOf(scenario, named).length === 0) return scenario;
    const added = addRole(role)(scenario);
    return added === scenario ? scenario : chooseManager(named, role.id)(added);
  };
}

/**
 * Puts everybody who names a boss the chart lacks under a role that is there, last among its reports. Whoever stands
 * above that role, or is it, goes on naming its boss: a line would close a circle.
 *
 * @param only Ids of those that are meant. Absent: everybody.
 */
export function chooseManager(
  named: NamedManager,
  managerId: string,
  only?: ReadonlySet<string>,
): ScenarioEdit {
  return (scenario) => {
    const org = indexOrg(scenario);
    if (!org.role(managerId)) return scenario;
    const above = new Set([managerId, ...org.ancestors(managerId).map(({ id }) => id)]);
    const all = namersOf(scenario, named);
    const placed = new Set(all.filter(({ id }) => !above.has(id) && only?.has(id) !== false));
    if (placed.size === 0) return scenario;
    const drawn = [...placed].map(({ id }): Line => ({ manager: managerId, report: id, kind: 'solid' }));
    const answered: Scenario = {
      ...scenario,
      roles: scenario.roles.map((role) => (placed.has(role) ? withoutName(role, named) : role)),
      lines: [...scenario.lines, ...drawn],
    };
    return placed.size < all.length ? answered : askManager(named)(answered);
  };
}

/** Keeps in mind that nothing is to be made of a boss the chart lacks. */
export function leaveManager(named: NamedManager): ScenarioEdit {
  return (scenario) => {
    const left = scenario.table?.left ?? [];
    if (left.includes(named.text) || namersOf(scenario, named).length === 0) return scenario;
    return {
      ...scenario,
      table: { ...(scenario.table ?? tableOf(scenario, named)), left: [...left, named.text] },
    };
  };
}

/** Takes that back. */
export function askManager({ text }: Pick<NamedManager, 'text'>): ScenarioEdit {
  return (scenario) => {
    const { table } = scenario;
    if (!table?.left?.includes(text)) return scenario;
    const rest = table.left.filter((other) => other !== text);
    const left = rest.length > 0 ? rest : undefined;
    return { ...scenario, table: withoutAbsent<TableOrigin>({ ...table, left }) };
  };
}

/** The roles without a boss that name this one. */
function namersOf(scenario: Scenario, { text, columns }: NamedManager): readonly Role[] {
  return indexOrg(scenario).roots.filter((role) => bossNamed(role, columns) === text);
}

function withoutName(role: Role, { text, columns }: NamedManager): Role {
  const cells = [...(role.extra ?? [])].filter(
    ([column, cell]) => !columns.includes(column) || cell.trim() !== text,
  );
  const extra = cells.length > 0 ? new Map(cells) : undefined;
  return withoutAbsent<Role>({ ...role, extra });
}

/** As far as its roles tell: a scenario read before files kept the columns of their table. */
function tableOf({ roles }: Scenario, { columns }: NamedManager): TableOrigin {
  const names = new Set(roles.flatMap(({ extra }) => [...(extra?.keys() ?? [])]));
  return {
    columns: [...names].map((name) => (columns.includes(name) ? { name, is: 'manager' } : { name })),
  };
}
