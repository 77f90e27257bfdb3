import type { Role } from '../chart.ts';
import type { ChangedRole, ComparedField, Comparison } from '../compare.ts';
import { sameValue } from '../edits/patch.ts';
import { matchByKey, type Pair } from './by-key.ts';

type ComparedRoles = Pick<Comparison, 'added' | 'removed' | 'changed' | 'roleOrder'>;

export function compareRoles(before: readonly Role[], after: readonly Role[]): ComparedRoles {
  const { added, removed, pairs, sameOrder } = matchByKey(before, after, ({ id }) => id);
  return {
    added: added.map(({ item, at }) => ({ role: item, at })),
    removed,
    changed: pairs.flatMap(changeOf),
    ...(!sameOrder && { roleOrder: pairs.map((pair) => pair.after.id) }),
  };
}

function changeOf(pair: Pair<Role>): readonly ChangedRole[] {
  const { before, after } = pair;
  if (before === after) return [];
  const fields = [...Object.keys(after), ...Object.keys(before).filter((name) => !Object.hasOwn(after, name))]
    .map((name) => name as keyof Role)
    .filter((name): name is ComparedField => name !== 'id' && !sameValue(before[name], after[name]));
  if (fields.length === 0) return [];
  const columns = fields.includes('extra') ? changedColumns(before.extra, after.extra) : [];
  return [{ before, after, fields, columns }];
}

function changedColumns(before: Role['extra'], after: Role['extra']): readonly string[] {
  const names = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
  return [...names].filter((name) => before?.get(name) !== after?.get(name));
}
