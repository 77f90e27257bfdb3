import type { Forest } from './forest.ts';

/** Which card stands for a role, and what a folded card keeps out of sight. By role number. */
export interface Folding {
  /** The role itself, or the nearest boss above it that is shown; -1 for no role. */
  readonly holderOf: (role: number) => number;
  /** How many roles are folded away below a card. */
  readonly hiddenUnder: (role: number) => number;
}

const OPEN: Folding = { holderOf: (role) => role, hiddenUnder: () => 0 };

/** Linear, and at no cost where nothing is folded. */
export function findHolders(forest: Forest): Folding {
  const { roles, parent, preOrder, singles } = forest;
  if (preOrder.length + singles.length === roles.length) return OPEN;
  const holder = new Int32Array(roles.length).fill(-1);
  for (const role of preOrder) holder[role] = role;
  for (const role of singles) holder[role] = role;
  const hidden = new Int32Array(roles.length);
  for (let start = 0; start < roles.length; start += 1) {
    if (holder[start] === start) continue;
    let role = start;
    while (holder[role] === -1) role = parent[role] as number;
    const found = holder[role] as number;
    // Each role of a long branch learns the answer on the first climb.
    for (let at = start; holder[at] === -1; at = parent[at] as number) holder[at] = found;
    hidden[found] = (hidden[found] as number) + 1;
  }
  return {
    holderOf: (role) => holder[role] ?? -1,
    hiddenUnder: (role) => hidden[role] ?? 0,
  };
}
