/** A thing that stands in both of two lists. */
export interface Pair<T> {
  readonly before: T;
  readonly after: T;
}

export interface Matched<T> {
  readonly added: readonly { readonly item: T; readonly at: number }[];
  readonly removed: readonly T[];
  /** In the order of the second list. */
  readonly pairs: readonly Pair<T>[];
  /** Whether what stands in both stands there in the same order. */
  readonly sameOrder: boolean;
}

/** Finds what two lists have in common by a key that none of them has twice. Linear. */
export function matchByKey<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
): Matched<T> {
  const places = new Map(before.map((item, at) => [keyOf(item), at]));
  const added: { item: T; at: number }[] = [];
  const pairs: Pair<T>[] = [];
  const found = new Set<number>();
  let sameOrder = true;
  let last = -1;
  for (const [at, item] of after.entries()) {
    const place = places.get(keyOf(item));
    if (place === undefined) {
      added.push({ item, at });
      continue;
    }
    pairs.push({ before: before[place] as T, after: item });
    found.add(place);
    if (place < last) sameOrder = false;
    last = place;
  }
  return { added, removed: before.filter((_, at) => !found.has(at)), pairs, sameOrder };
}
