interface Steps {
  readonly count: number;
  /** Place of the one that is open; -1: none of them is. */
  readonly at: number;
  readonly by: 1 | -1;
  /** Where the one that was open stood, when it has left the list since: what came after it stands there now. */
  readonly left?: number | undefined;
}

/**
 * The place one step on in a list that is gone through; past either end it begins again at the other. Undefined in an
 * empty list.
 */
export function steppedTo({ count, at, by, left }: Steps): number | undefined {
  if (count === 0) return undefined;
  if (at < 0 && left !== undefined) return (Math.min(left, count) + (by > 0 ? 0 : -1) + count) % count;
  const from = at < 0 && by < 0 ? 0 : at;
  return (from + by + count) % count;
}
