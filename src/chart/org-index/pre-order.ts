import { at, type Links } from './links.ts';

export interface PreOrder {
  /** Every role once: from the roots down, then those no root reaches in the order of their numbers. */
  readonly order: Int32Array;
  /** How many of them a root reaches. */
  readonly reached: number;
}

/** Each role before its reports, its reports in their order. Roles without a boss are the roots. */
export function preOrder(count: number, bosses: Links, reports: Links): PreOrder {
  const order = new Int32Array(count);
  const seen = new Uint8Array(count);
  let length = 0;
  const take = (role: number) => {
    seen[role] = 1;
    order[length] = role;
    length += 1;
  };
  const stack: number[] = [];
  for (let root = 0; root < count; root += 1) {
    if (at(bosses.starts, root) !== at(bosses.starts, root + 1)) continue;
    stack.push(root);
    for (let role = stack.pop(); role !== undefined; role = stack.pop()) {
      if (seen[role] === 1) continue;
      take(role);
      const first = at(reports.starts, role);
      for (let i = at(reports.starts, role + 1) - 1; i >= first; i -= 1) stack.push(at(reports.targets, i));
    }
  }
  const reached = length;
  for (let role = 0; role < count; role += 1) if (seen[role] === 0) take(role);
  return { order, reached };
}
