import type { Layout } from '../placement.ts';
import type { SceneChanges } from '../scene-changes.ts';

/**
 * What moved from one page to another: for each page, by the ids of its cards, the numbers of the pages where the
 * other end of the move stands, from 0 and in order. A head that stands on a page of its own as well is meant where it
 * stands under its boss. Each move is looked up only on the pages of its ends.
 */
export function movesAcross(
  layouts: readonly Layout[],
  { traces }: Pick<SceneChanges, 'traces'>,
): readonly ReadonlyMap<string, readonly number[]>[] {
  const pagesOf = new Map<string, number[]>();
  for (const [page, { cards }] of layouts.entries())
    for (const { id } of cards) {
      const known = pagesOf.get(id);
      if (known) known.push(page);
      else pagesOf.set(id, [page]);
    }
  const across = layouts.map(() => new Map<string, number[]>());
  const tell = (id: string, other: string) => {
    const there = pagesOf.get(other)?.[0];
    if (there === undefined) return;
    for (const page of pagesOf.get(id) ?? []) {
      if (layouts[page]?.card(other) !== undefined) continue;
      const moves = across[page];
      const known = moves?.get(id);
      if (!known) moves?.set(id, [there]);
      else if (!known.includes(there)) known.push(there);
    }
  };
  for (const { place, role } of traces) {
    tell(place, role);
    tell(role, place);
  }
  for (const moves of across) for (const pages of moves.values()) pages.sort((a, b) => a - b);
  return across;
}
