import { at, type Links } from './links.ts';

/**
 * Every set of two or more roles that reach each other. Tarjan's strongly connected components, without recursion:
 * a chain of 10,000 roles must not end the stack.
 *
 * @returns The sets and their members in no particular order.
 */
export function findCircles(count: number, { starts, targets }: Links): number[][] {
  // When a role was first visited, from 1, and the earliest visit it leads back to; 0 is not yet.
  const visited = new Int32Array(count);
  const earliest = new Int32Array(count);
  const next = starts.slice(0, count);
  const isOpen = new Uint8Array(count);
  const open: number[] = [];
  const path: number[] = [];
  const circles: number[][] = [];
  let visits = 0;
  const enter = (role: number) => {
    visits += 1;
    visited[role] = visits;
    earliest[role] = visits;
    isOpen[role] = 1;
    open.push(role);
    path.push(role);
  };
  const lower = (role: number, candidate: number) => {
    if (candidate < at(earliest, role)) earliest[role] = candidate;
  };

  for (let start = 0; start < count; start += 1) {
    if (visited[start] !== 0) continue;
    enter(start);
    for (let role = path.at(-1); role !== undefined; role = path.at(-1)) {
      const step = at(next, role);
      if (step < at(starts, role + 1)) {
        next[role] = step + 1;
        const target = at(targets, step);
        if (visited[target] === 0) enter(target);
        else if (isOpen[target] === 1) lower(role, at(visited, target));
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above !== undefined) lower(above, at(earliest, role));
      if (earliest[role] !== visited[role]) continue;
      const members = open.splice(open.lastIndexOf(role));
      for (const member of members) isOpen[member] = 0;
      if (members.length > 1) circles.push(members);
    }
  }
  return circles;
}
