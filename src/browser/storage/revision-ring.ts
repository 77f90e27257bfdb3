/** How many revisions of a document are kept. */
export const MOST_REVISIONS = 20;

/** The newest are kept whatever they are: one may be torn, and a journal may go on from the one before; revisions. */
const ALWAYS = 4;

/** All revisions of a document together; characters. Never fewer than {@link ALWAYS} for that. */
const MOST_TEXT = 40_000_000;

/** What the ring has to know of a revision. */
export interface RevisionAge {
  readonly revision: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** Characters. */
  readonly size: number;
}

/**
 * Which revisions go when a new one has come. They are thinned so that the last minutes are kept closely and the last
 * weeks in strides: the one goes whose neighbours are nearest to each other, seen from now.
 *
 * @param revisions In any order, the new one among them.
 * @returns The numbers of those that go; empty while there is room.
 */
export function revisionsToDrop(revisions: readonly RevisionAge[]): readonly number[] {
  const kept = revisions.toSorted((a, b) => b.revision - a.revision);
  const dropped: number[] = [];
  let text = kept.reduce((sum, { size }) => sum + size, 0);
  while (kept.length > ALWAYS && (kept.length > MOST_REVISIONS || text > MOST_TEXT)) {
    const [gone] = kept.splice(leastMissed(kept), 1);
    if (!gone) break;
    text -= gone.size;
    dropped.push(gone.revision);
  }
  return dropped;
}

/** The place of the one in whose absence the smallest part of the past is left without a revision. */
function leastMissed(kept: readonly RevisionAge[]): number {
  const now = kept[0]?.savedAt ?? 0;
  let least = kept.length - 1;
  let smallest = Number.POSITIVE_INFINITY;
  // The oldest stays as long as there are others to go: it is what somebody began with.
  for (let place = ALWAYS; place < kept.length - 1; place += 1) {
    const newer = kept[place - 1]?.savedAt ?? now;
    const older = kept[place + 1]?.savedAt ?? now;
    const gap = (newer - older) / Math.max(1, now - older);
    if (gap < smallest) [smallest, least] = [gap, place];
  }
  return least;
}
