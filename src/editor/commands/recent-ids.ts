/** As many as anybody comes back to. */
const MOST_KEPT = 5;

/** The ids used last with one more, the newest first and none twice. */
export function usedLast(ids: readonly string[], id: string): readonly string[] {
  return [id, ...ids.filter((known) => known !== id)].slice(0, MOST_KEPT);
}
