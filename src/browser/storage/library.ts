import { checksum } from './checksum.ts';
import type { IDBPObjectStore } from 'idb';
import { type LibraryDatabase, libraryDatabase, type LibrarySchema, STORES } from './library-database.ts';
import { type Loaded, loadNewest } from './load-newest.ts';
import { revisionsToDrop } from './revision-ring.ts';
import {
  asEntry,
  asRevision,
  bytesOf,
  type Damaged,
  type Filing,
  isRecord,
  type LibraryEntry,
  type Thumbnail,
  type Writer,
} from './stored.ts';

/** What is to be stored of a document. */
export interface Save {
  readonly key: string;
  readonly title: string;
  readonly text: string;
  readonly roles: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** As {@link Library.claim} gave it. */
  readonly epoch: number;
  readonly writer: Writer;
  /** Whose journals it holds beside. */
  readonly absorbed: readonly Writer[];
  readonly filing: Filing;
  /** Absent: the one there is stays, if there is one. */
  readonly thumbnail?: Thumbnail | undefined;
}

/** Somebody else has taken the document over; nothing was stored. */
export class Superseded extends Error {
  override name = 'Superseded';
}

/** A document that was taken out of the library, to be put back. */
export interface Removed {
  readonly entry: LibraryEntry | undefined;
  readonly revisions: readonly unknown[];
  readonly original: unknown;
  readonly handle: unknown;
}

/** The documents of this computer. Every method rejects when the browser does; the caller says so in words. */
export interface Library {
  /** The one saved last first. Reads no text, but of documents whose entry is gone or cannot be read. */
  list(): Promise<readonly LibraryEntry[]>;
  entry(key: string): Promise<LibraryEntry | undefined>;
  /** Its newest sound revision; what is damaged goes aside, and is told. Undefined: nothing is stored. */
  load(key: string): Promise<Loaded | undefined>;
  /** One revision's text; undefined where it is gone or damaged. */
  loadRevision(key: string, revision: number): Promise<string | undefined>;
  /** Takes over the writing: saves of those who had it before are refused from now on. */
  claim(key: string): Promise<{ readonly epoch: number; readonly revision: number }>;
  /** Stores a revision and thins the older ones, in one transaction. Rejects with {@link Superseded}. */
  save(save: Save): Promise<LibraryEntry>;
  /** Notes something about a document beside its revisions. Does nothing for one that is not stored. */
  note(key: string, patch: { readonly thumbnail?: Thumbnail; readonly filing?: Filing }): Promise<void>;
  /** Takes a document out, with all its revisions. */
  remove(key: string): Promise<Removed>;
  putBack(removed: Removed): Promise<void>;
  /** What could not be read. */
  damaged(): Promise<readonly Damaged[]>;
  /** Keeps something aside that could not be read. */
  keepDamaged(damaged: Damaged): Promise<void>;
  removeDamaged(id: string): Promise<void>;
  /** The handle of the file on the disk a document was last saved to, as the browser gave it. */
  handle(key: string): Promise<unknown>;
  keepHandle(key: string, handle: unknown): Promise<void>;
  /** The document that was open last, as version 2 noted it; absent in what was made since. */
  openLast(): Promise<string | undefined>;
  /** Deletes everything that is stored here, for good. */
  erase(): Promise<void>;
}

const LIBRARY_NAME = 'reportline';

export function openLibrary(name = LIBRARY_NAME): Library {
  const database = libraryDatabase(name);
  return {
    async list() {
      const db = await database();
      const [values, keys] = await Promise.all([db.getAll('entries'), db.getAllKeys('revisions')]);
      const entries = values.flatMap((value) => asEntry(value) ?? []);
      const listed = new Set(entries.map(({ key }) => key));
      const lost = new Set(keys.map(([key]) => key).filter((key) => !listed.has(key)));
      for (const key of lost) {
        const loaded = await loadNewest(db, key);
        if (loaded?.revision) entries.push(loaded.entry);
      }
      return entries.sort((a, b) => b.savedAt - a.savedAt);
    },
    async entry(key) {
      return asEntry(await (await database()).get('entries', key));
    },
    async load(key) {
      return loadNewest(await database(), key);
    },
    async loadRevision(key, revision) {
      return asRevision(await (await database()).get('revisions', [key, revision]))?.text;
    },
    async claim(key) {
      const transaction = (await database()).transaction('entries', 'readwrite');
      const entry = asEntry(await transaction.store.get(key));
      const epoch = entry ? entry.epoch + 1 : firstEpoch();
      if (entry) await transaction.store.put({ ...entry, epoch });
      await transaction.done;
      return { epoch, revision: entry?.revision ?? 0 };
    },
    async save(save) {
      return saveRevision(await database(), save);
    },
    async note(key, patch) {
      const transaction = (await database()).transaction('entries', 'readwrite');
      const entry = asEntry(await transaction.store.get(key));
      if (entry) await transaction.store.put({ ...entry, ...patch });
      await transaction.done;
    },
    async remove(key) {
      const transaction = (await database()).transaction([...STORES], 'readwrite');
      const range = revisionsOf(key);
      const [entry, revisions, original, handle] = await Promise.all([
        transaction.objectStore('entries').get(key),
        transaction.objectStore('revisions').getAll(range),
        transaction.objectStore('documents').get(key),
        transaction.objectStore('handles').get(key),
      ]);
      await Promise.all([
        transaction.objectStore('entries').delete(key),
        transaction.objectStore('revisions').delete(range),
        transaction.objectStore('documents').delete(key),
        transaction.objectStore('handles').delete(key),
        transaction.done,
      ]);
      return { entry: asEntry(entry), revisions, original, handle };
    },
    async putBack({ entry, revisions, original, handle }) {
      const transaction = (await database()).transaction([...STORES], 'readwrite');
      const puts: Promise<unknown>[] = revisions.map((value) =>
        transaction.objectStore('revisions').put(value),
      );
      if (entry) puts.push(transaction.objectStore('entries').put(entry));
      if (original !== undefined) puts.push(transaction.objectStore('documents').put(original));
      if (entry && handle !== undefined) puts.push(transaction.objectStore('handles').put(handle, entry.key));
      await Promise.all([...puts, transaction.done]);
    },
    async damaged() {
      const values = await (await database()).getAll('damaged');
      return values.flatMap((value) => asDamaged(value) ?? []);
    },
    async keepDamaged(damaged) {
      await (await database()).put('damaged', damaged);
    },
    async removeDamaged(id) {
      await (await database()).delete('damaged', id);
    },
    async handle(key) {
      return (await database()).get('handles', key);
    },
    async keepHandle(key, handle) {
      await (await database()).put('handles', handle, key);
    },
    async openLast() {
      const key = await (await database()).get('settings', 'current');
      return typeof key === 'string' ? key : undefined;
    },
    async erase() {
      const transaction = (await database()).transaction([...STORES], 'readwrite');
      await Promise.all([...STORES.map((store) => transaction.objectStore(store).clear()), transaction.done]);
    },
  };
}

/**
 * Of a document that is not stored yet there is nothing to count on from: tabs that claim it one after the other must
 * not get the same number, or the late one could store over what the other has stored meanwhile.
 */
function firstEpoch(): number {
  return 1 + Math.floor(Math.random() * 2 ** 40);
}

async function saveRevision(db: LibraryDatabase, save: Save): Promise<LibraryEntry> {
  const { key, title, text, roles, savedAt, epoch, writer, absorbed, filing } = save;
  // Before the transaction, which must not wait.
  const sum = checksum(text);
  // What is said to be saved is on the disk, also when the power fails.
  const durability = { durability: 'strict' } as const;
  const transaction = db.transaction(['entries', 'revisions', 'documents'], 'readwrite', durability);
  // Told by the awaits below; the transaction's own promise must not go unheard.
  transaction.done.catch(() => undefined);
  const entries = transaction.objectStore('entries');
  const before = asEntry(await entries.get(key));
  if (before && before.epoch !== epoch) {
    transaction.abort();
    throw new Superseded(`Epoch ${epoch} has ended: ${before.epoch} is writing.`);
  }
  const revision = (before?.revision ?? (await lastRevision(transaction.objectStore('revisions'), key))) + 1;
  const size = text.length;
  const ring = [...(before?.ring ?? []), { revision, savedAt, size }];
  const dropped = revisionsToDrop(ring);
  const entry: LibraryEntry = {
    ...before,
    key,
    title,
    savedAt,
    revision,
    epoch,
    roles,
    size,
    ring: ring.filter((age) => !dropped.includes(age.revision)),
    filing,
    createdAt: before?.createdAt ?? savedAt,
    writer,
    absorbed,
    ...(save.thumbnail && { thumbnail: save.thumbnail }),
  };
  const revisions = transaction.objectStore('revisions');
  const writes: Promise<unknown>[] = [
    entries.put(entry),
    revisions.put({ key, revision, savedAt, title, roles, text, checksum: sum }),
    ...dropped.map((old) => revisions.delete([key, old])),
    transaction.objectStore('documents').delete(key),
  ];
  // The page may be gone before a transaction would end by itself.
  transaction.commit();
  await Promise.all([...writes, transaction.done]);
  return entry;
}

/** Of a document whose entry is gone or broken: it goes on with a higher number than any that is there. */
async function lastRevision(revisions: Revisions, key: string): Promise<number> {
  const keys = await revisions.getAllKeys(revisionsOf(key));
  return Math.max(0, ...keys.map(([, revision]) => revision));
}

type Revisions = IDBPObjectStore<
  LibrarySchema,
  ('entries' | 'revisions' | 'documents')[],
  'revisions',
  'readwrite'
>;

/** All revisions of one document. */
function revisionsOf(key: string): IDBKeyRange {
  return IDBKeyRange.bound([key, 0], [key, Number.POSITIVE_INFINITY]);
}

function asDamaged(value: unknown): Damaged | undefined {
  if (!isRecord(value)) return undefined;
  const { id, key, title, foundAt } = value;
  if (typeof id !== 'string') return undefined;
  return {
    id,
    key: typeof key === 'string' ? key : '',
    title: typeof title === 'string' ? title : '',
    foundAt: typeof foundAt === 'number' ? foundAt : 0,
    text: bytesOf(value),
  };
}
