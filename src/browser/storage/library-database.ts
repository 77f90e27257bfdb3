import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { checksum } from './checksum.ts';
import { bytesOf, isRecord } from './stored.ts';

/** What is in the stores is read as unknown: see `stored.ts`. */
export interface LibrarySchema extends DBSchema {
  /** Of version 2 and before; its records are copied, and stay until their document is saved or deleted. */
  documents: { key: string; value: unknown };
  settings: { key: string; value: unknown };
  entries: { key: string; value: unknown };
  revisions: { key: [key: string, revision: number]; value: unknown };
  damaged: { key: string; value: unknown };
  /** Handles of files on the disk, by document. */
  handles: { key: string; value: unknown };
}

const LIBRARY_VERSION = 3;

export type LibraryDatabase = IDBPDatabase<LibrarySchema>;

/** The stores of {@link LibrarySchema} that a document is spread over. */
export const STORES = ['documents', 'entries', 'revisions', 'damaged', 'handles', 'settings'] as const;

/**
 * Opens the database, once: again only after it was closed, by a newer version of the page in another tab or by the
 * browser, or could not be opened. Rejects when the browser does; with a `VersionError` when a newer version of the
 * page has written it.
 */
export function libraryDatabase(name: string): () => Promise<LibraryDatabase> {
  let opened: Promise<LibraryDatabase> | undefined;
  return () => {
    opened ??= openDB<LibrarySchema>(name, LIBRARY_VERSION, {
      upgrade: (db, from, _to, transaction) => {
        // Left alone, what was done before the failure would stand, as if there had been no more.
        upgrade(db, from, transaction).catch(() => transaction.abort());
        // Whoever opens hears of it.
        transaction.done.catch(() => undefined);
      },
      // Another tab has a newer version of this page and waits for us to let go, or erases everything.
      blocking() {
        void opened?.then((db) => db.close());
        opened = undefined;
      },
      terminated() {
        opened = undefined;
      },
    });
    // A refusal (a full disk, a private window) may be over at the next try.
    opened.catch(() => {
      opened = undefined;
    });
    return opened;
  };
}

type Upgrading = IDBPTransaction<LibrarySchema, (typeof STORES)[number][], 'versionchange'>;

/** All in one transaction: when a part of it fails, everything stays as it was in the old version. */
async function upgrade(db: LibraryDatabase, from: number, transaction: Upgrading): Promise<void> {
  if (from < 1) {
    db.createObjectStore('documents', { keyPath: 'key' });
    db.createObjectStore('settings');
  }
  if (from < 3) {
    db.createObjectStore('entries', { keyPath: 'key' });
    db.createObjectStore('revisions', { keyPath: ['key', 'revision'] });
    db.createObjectStore('damaged', { keyPath: 'id' });
    db.createObjectStore('handles');
    if (from > 0) await copyDocuments(transaction);
  }
}

/** Version 2 kept one text a document. Each becomes the first revision of an entry; the original stays. */
async function copyDocuments(transaction: Upgrading): Promise<void> {
  const entries = transaction.objectStore('entries');
  const revisions = transaction.objectStore('revisions');
  let cursor = await transaction.objectStore('documents').openCursor();
  while (cursor) {
    const { value, primaryKey: key } = cursor;
    const record = isRecord(value) ? value : {};
    const { title, text, savedAt } = record;
    const isSound = typeof text === 'string';
    const name = typeof title === 'string' ? title : 'Untitled chart';
    const at = typeof savedAt === 'number' ? savedAt : 0;
    if (isSound) {
      const known = { key, title: name, savedAt: at, revision: 1, roles: 0 };
      const size = text.length;
      const ring = [{ revision: 1, savedAt: at, size }];
      await entries.put({ ...known, epoch: 0, size, ring, filing: { steps: 0 }, createdAt: at });
      await revisions.put({ ...known, text, checksum: checksum(text) });
    } else {
      const bytes = bytesOf(value);
      await transaction
        .objectStore('damaged')
        .put({ id: `${key} 0`, key, title: name, foundAt: at, text: bytes });
    }
    cursor = await cursor.continue();
  }
}
