import { sameValue } from '../patch.ts';

/** A list of which some items have changed elsewhere. */
interface Merging<T> {
  readonly list: readonly T[];
  /** Whether an item is one of those that may have changed; all others stay where they are. */
  readonly isInside: (item: T) => boolean;
  /** What the inside is now, in its order; none has a key that stands outside. */
  readonly inside: readonly T[];
  readonly keyOf: (item: T) => string;
}

/**
 * The list with its inside as it is now. What is still there takes the places of what is still there, in the new order;
 * what is new stands before whatever it stands before, or last. The same list when nothing differs. Linear.
 */
export function mergedList<T>({ list, isInside, inside, keyOf }: Merging<T>): readonly T[] {
  const known = new Map(list.filter(isInside).map((item) => [keyOf(item), item]));
  /** Each with the new ones before it. */
  const staying: { readonly news: readonly T[]; readonly item: T }[] = [];
  let news: T[] = [];
  for (const item of inside) {
    const before = known.get(keyOf(item));
    if (before === undefined) {
      news.push(item);
      continue;
    }
    staying.push({ news, item: sameValue(before, item) ? before : item });
    news = [];
  }
  const stays = new Set(staying.map(({ item }) => keyOf(item)));
  const queue = staying.values();
  const merged: T[] = [];
  for (const item of list) {
    if (!isInside(item)) merged.push(item);
    else if (stays.has(keyOf(item))) {
      const next = queue.next().value;
      if (next) merged.push(...next.news, next.item);
    }
  }
  for (const next of queue) merged.push(...next.news, next.item);
  merged.push(...news);
  const isSame = merged.length === list.length && merged.every((item, at) => sameValue(item, list[at]));
  return isSame ? list : merged;
}
