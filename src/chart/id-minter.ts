import { slug } from './ids.ts';
import type { TakenIds } from './mentioned-ids.ts';

/**
 * Makes ids out of titles, none twice and none of `taken`: `agent`, `agent-2`, `agent-3` … The same questions in the
 * same order give the same answers. Counts on where it stopped, so that 50,000 roles of one title stay quick.
 */
export function idMinter(taken: TakenIds): (title: string) => string {
  const minted = new Set<string>();
  const counts = new Map<string, number>();
  return (title) => {
    const wanted = slug(title);
    let count = counts.get(wanted) ?? 1;
    let id = count === 1 ? wanted : `${wanted}-${count}`;
    while (taken.has(id) || minted.has(id)) {
      count += 1;
      id = `${wanted}-${count}`;
    }
    counts.set(wanted, count);
    minted.add(id);
    return id;
  };
}
