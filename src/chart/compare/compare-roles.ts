import type { Role, Scenario } from '../chart.ts';
import type { ChangedRole, ComparedField, Comparison } from '../compare.ts';
import { sameValue } from '../edits/patch.ts';
import { managerColumnsStated } from '../unknown-managers.ts';
import { matchByKey, type Pair } from './by-key.ts';
import { toldFields } from './told-fields.ts';

type ComparedRoles = Pick<Comparison, 'added' | 'removed' | 'changed' | 'roleOrder'>;

export function compareRoles(before: Scenario, after: Scenario): ComparedRoles {
  const { added, removed, pairs, sameOrder } = matchByKey(before.roles, after.roles, ({ id }) => id);
  const ofManagers = managerColumns(before, after);
  return {
    added: added.map(({ item, at }) => ({ role: item, at })),
    removed,
    changed: pairs.flatMap((pair) => changeOf(pair, ofManagers)),
    ...(!sameOrder && { roleOrder: pairs.map((pair) => pair.after.id) }),
  };
}

function changeOf(pair: Pair<Role>, ofManagers: ReadonlySet<string>): readonly ChangedRole[] {
  const { before, after } = pair;
  if (before === after) return [];
  const fields = [...Object.keys(after), ...Object.keys(before).filter((name) => !Object.hasOwn(after, name))]
    .map((name) => name as keyof Role)
    .filter((name): name is ComparedField => name !== 'id' && !sameValue(before[name], after[name]));
  if (fields.length === 0) return [];
  const differing = fields.includes('extra') ? changedColumns(before.extra, after.extra) : [];
  const columns = differing.filter((name) => !ofManagers.has(name));
  return [{ before, after, fields, columns, told: toldFields({ before, after, fields, columns }) }];
}

/** The columns in which managers are named, without those that are for something else in the other table. */
function managerColumns(before: Scenario, after: Scenario): ReadonlySet<string> {
  const columns = [before, after].flatMap(({ table }) => table?.columns ?? []);
  const others = new Set(columns.flatMap(({ is, name }) => (is === 'manager' ? [] : [name])));
  const stated = [before, after].flatMap(managerColumnsStated);
  return new Set(stated.filter((name) => !others.has(name)));
}

function changedColumns(before: Role['extra'], after: Role['extra']): readonly string[] {
  const names = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
  return [...names].filter((name) => before?.get(name) !== after?.get(name));
}
