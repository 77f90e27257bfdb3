/** Two lists to be merged. */
export interface TwoOrders<T> {
  readonly before: readonly T[];
  readonly after: readonly T[];
  /** No list has the same key twice. */
  readonly keyOf: (item: T) => string;
  /** Which of the items that are in the first list alone are wanted. */
  readonly isOld: (item: T) => boolean;
}

/**
 * The second list with what only the first has, each such item behind the one it stood behind there. Linear.
 */
export function mergedOrder<T>({ before, after, keyOf, isOld }: TwoOrders<T>): readonly T[] {
  const staying = new Set(after.map(keyOf));
  const leading: T[] = [];
  const following = new Map<string, T[]>();
  let behind = leading;
  for (const item of before) {
    const key = keyOf(item);
    if (staying.has(key)) {
      behind = [];
      following.set(key, behind);
    } else if (isOld(item)) behind.push(item);
  }
  return [...leading, ...after.flatMap((item) => [item, ...(following.get(keyOf(item)) ?? [])])];
}
