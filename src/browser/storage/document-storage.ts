import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** A document as kept on this computer: the text of its file, so that one reader serves files and storage. */
export interface StoredDocument {
  readonly key: string;
  readonly title: string;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

interface Schema extends DBSchema {
  documents: { key: string; value: StoredDocument };
  settings: { key: 'current'; value: string };
}

/** Keeps documents in IndexedDB. Every method rejects when the browser does; the caller says so in words. */
export interface DocumentStorage {
  /** The document that was open last, or undefined where none was saved. */
  loadCurrent(): Promise<StoredDocument | undefined>;
  load(key: string): Promise<StoredDocument | undefined>;
  /** Stores a document and makes it the one that was open last, in one transaction. */
  save(stored: StoredDocument): Promise<void>;
}

export function openDocumentStorage(name = 'reportline'): DocumentStorage {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  const database = () => {
    opened ??= openDB<Schema>(name, 1, {
      upgrade(db) {
        db.createObjectStore('documents', { keyPath: 'key' });
        db.createObjectStore('settings');
      },
    });
    // A refusal (a full disk, a private window) may be over at the next try.
    opened.catch(() => {
      opened = undefined;
    });
    return opened;
  };
  return {
    async loadCurrent() {
      const db = await database();
      const key = await db.get('settings', 'current');
      return key === undefined ? undefined : db.get('documents', key);
    },
    async load(key) {
      return (await database()).get('documents', key);
    },
    async save(stored) {
      const transaction = (await database()).transaction(['documents', 'settings'], 'readwrite');
      await Promise.all([
        transaction.objectStore('documents').put(stored),
        transaction.objectStore('settings').put(stored.key, 'current'),
        transaction.done,
      ]);
    },
  };
}
