import type { LibraryDatabase } from './library-database.ts';
import {
  asEntry,
  asRevision,
  bytesOf,
  type Damaged,
  isRecord,
  type LibraryEntry,
  type Revision,
} from './stored.ts';

/** A document as it is stored. */
export interface Loaded {
  readonly entry: LibraryEntry;
  /** Its newest sound revision; absent where none is left, and all there was is damaged. */
  readonly revision: Revision | undefined;
  /** Newer ones that could not be read; they are kept aside. Usually none. */
  readonly damaged: readonly Damaged[];
}

/**
 * The newest sound revision of a document. What is damaged is moved aside, so that nothing ever takes its place; where
 * that fails it stays where it is, and is found again the next time.
 */
export async function loadNewest(db: LibraryDatabase, key: string): Promise<Loaded | undefined> {
  const transaction = db.transaction(['entries', 'revisions']);
  const stated: unknown = await transaction.objectStore('entries').get(key);
  const damaged: Damaged[] = [];
  let sound: Revision | undefined;
  const range = IDBKeyRange.bound([key, 0], [key, Number.POSITIVE_INFINITY]);
  let cursor = await transaction.objectStore('revisions').openCursor(range, 'prev');
  while (cursor && !sound) {
    sound = asRevision(cursor.value);
    if (!sound) damaged.push(asideOf(key, cursor.primaryKey[1], cursor.value));
    cursor = await cursor.continue();
  }
  if (stated === undefined && !sound && damaged.length === 0) return undefined;
  const entry = asEntry(stated) ?? entryOf(key, sound, damaged);
  // The entry may name a newer one that is not there at all.
  const isMissing = sound !== undefined && damaged.length === 0 && sound.revision < entry.revision;
  if (damaged.length > 0) await moveAside(db, damaged).catch(() => undefined);
  const missing = {
    id: `${key} ${entry.revision}`,
    key,
    title: entry.title,
    foundAt: entry.savedAt,
    text: '',
  };
  return { entry, revision: sound, damaged: isMissing ? [missing] : damaged };
}

function asideOf(key: string, revision: number, value: unknown): Damaged {
  const { title, savedAt }: Readonly<Record<string, unknown>> = isRecord(value) ? value : {};
  return {
    id: `${key} ${revision}`,
    key,
    title: typeof title === 'string' ? title : 'Untitled chart',
    foundAt: typeof savedAt === 'number' ? savedAt : 0,
    text: bytesOf(value),
  };
}

/** For a document whose entry is gone or broken. */
function entryOf(key: string, sound: Revision | undefined, damaged: readonly Damaged[]): LibraryEntry {
  const newest = Math.max(
    0,
    sound?.revision ?? 0,
    ...damaged.map(({ id }) => Number(id.slice(key.length + 1))),
  );
  const title = sound?.title ?? damaged[0]?.title ?? 'Untitled chart';
  const { savedAt = 0, roles = 0 } = sound ?? {};
  const size = sound?.text.length ?? 0;
  const ring = sound ? [{ revision: sound.revision, savedAt, size }] : [];
  const unknown = { epoch: 0, filing: { steps: 0 }, createdAt: savedAt };
  return { key, title, savedAt, revision: newest, roles, size, ring, ...unknown };
}

async function moveAside(db: LibraryDatabase, damaged: readonly Damaged[]): Promise<void> {
  const transaction = db.transaction(['damaged', 'revisions'], 'readwrite');
  const moves = damaged.flatMap((one) => [
    transaction.objectStore('damaged').put(one),
    transaction.objectStore('revisions').delete([one.key, Number(one.id.slice(one.key.length + 1))]),
  ]);
  await Promise.all([...moves, transaction.done]);
}
