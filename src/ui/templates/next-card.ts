/** Where a card stands; pixels. */
export interface CardPlace {
  readonly left: number;
  readonly top: number;
}

/**
 * The card an arrow key leads to, by its number: left and right along the reading order, up and down to the nearest
 * in the next row, Home and End to the first and the last. `undefined` for any other key, and at the edge.
 *
 * @param places In reading order.
 */
export function nextCard(places: readonly CardPlace[], from: number, key: string): number | undefined {
  const start = places[from];
  if (!start) return undefined;
  switch (key) {
    case 'ArrowRight':
      return from + 1 < places.length ? from + 1 : undefined;
    case 'ArrowLeft':
      return from > 0 ? from - 1 : undefined;
    case 'ArrowDown':
      return inRow(places, start, rowOf(places, start.top, 'below'));
    case 'ArrowUp':
      return inRow(places, start, rowOf(places, start.top, 'above'));
    case 'Home':
      return from > 0 ? 0 : undefined;
    case 'End':
      return from < places.length - 1 ? places.length - 1 : undefined;
    default:
      return undefined;
  }
}

/** The top of the next row. */
function rowOf(places: readonly CardPlace[], top: number, side: 'above' | 'below'): number | undefined {
  const tops = places
    .map((place) => place.top)
    .filter((other) => (side === 'below' ? other > top : other < top));
  if (tops.length === 0) return undefined;
  return side === 'below' ? Math.min(...tops) : Math.max(...tops);
}

/** In a row, the card whose left edge is nearest; the left one of two as near. */
function inRow(places: readonly CardPlace[], start: CardPlace, row: number | undefined): number | undefined {
  let nearest: number | undefined;
  let distance = Infinity;
  places.forEach((place, i) => {
    const away = Math.abs(place.left - start.left);
    if (place.top !== row || away >= distance) return;
    nearest = i;
    distance = away;
  });
  return nearest;
}
