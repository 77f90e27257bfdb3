import type { Forest } from './forest.ts';

/** How many roles in view stand below each, by role number; what is folded away is not counted. Linear. */
export function countBelow({
  roles,
  parent,
  preOrder,
}: Pick<Forest, 'roles' | 'parent' | 'preOrder'>): Int32Array {
  const below = new Int32Array(roles.length);
  // From the last of the order on, whoever stands below a role is counted before it.
  for (let i = preOrder.length - 1; i >= 0; i -= 1) {
    const role = preOrder[i] as number;
    const boss = parent[role] as number;
    if (boss >= 0) below[boss] = (below[boss] as number) + (below[role] as number) + 1;
  }
  return below;
}
