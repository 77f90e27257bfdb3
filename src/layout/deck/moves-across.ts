import type { Layout } from '../placement.ts';
import type { SceneChanges } from '../scene-changes.ts';

/**
 * What moved from one page to another: for each page, by the ids of its cards, the numbers of the pages where the
 * other end of the move stands, from 0. A head that stands on a page of its own as well is meant where it stands under
 * its boss. Linear.
 */
export function movesAcross(
  layouts: readonly Layout[],
  { traces }: Pick<SceneChanges, 'traces'>,
): readonly ReadonlyMap<string, readonly number[]>[] {
  const pageOf = new Map<string, number>();
  for (const [page, { cards }] of layouts.entries())
    for (const { id } of cards) if (!pageOf.has(id)) pageOf.set(id, page);
  return layouts.map((layout) => {
    const moves = new Map<string, number[]>();
    const tell = (id: string, other: string) => {
      const there = pageOf.get(other);
      const isBeside = layout.card(other) !== undefined;
      if (there === undefined || isBeside || !layout.card(id)) return;
      const known = moves.get(id);
      if (!known) moves.set(id, [there]);
      else if (!known.includes(there)) known.push(there);
    };
    for (const { place, role } of traces) {
      tell(place, role);
      tell(role, place);
    }
    return moves;
  });
}
