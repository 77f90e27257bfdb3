import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** A document as kept on this computer: the text of its file, so that one reader serves files and storage. */
export interface StoredDocument {
  readonly key: string;
  readonly title: string;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** A stored document without its text. */
export type StoredEntry = Pick<StoredDocument, 'key' | 'title' | 'savedAt'>;

interface Schema extends DBSchema {
  documents: { key: string; value: StoredDocument; indexes: { recent: [savedAt: number, title: string] } };
  settings: { key: 'current'; value: string };
}

/** Keeps documents in IndexedDB. Every method rejects when the browser does; the caller says so in words. */
export interface DocumentStorage {
  /** The document that was open last, or undefined where none was saved. */
  loadCurrent(): Promise<StoredDocument | undefined>;
  load(key: string): Promise<StoredDocument | undefined>;
  /** Every stored document, the one saved last first. Reads no document's text. */
  list(): Promise<readonly StoredEntry[]>;
  /** Stores a document and makes it the one that was open last, in one transaction. */
  save(stored: StoredDocument): Promise<void>;
}

export function openDocumentStorage(name = 'reportline'): DocumentStorage {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  const database = () => {
    opened ??= openDB<Schema>(name, 2, {
      upgrade(db, from, _to, transaction) {
        if (from < 1) {
          db.createObjectStore('documents', { keyPath: 'key' });
          db.createObjectStore('settings');
        }
        transaction.objectStore('documents').createIndex('recent', ['savedAt', 'title']);
      },
      // Another tab has a newer version of this page and waits for us to let go.
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
  return {
    async loadCurrent() {
      const db = await database();
      const key = await db.get('settings', 'current');
      return key === undefined ? undefined : db.get('documents', key);
    },
    async load(key) {
      return (await database()).get('documents', key);
    },
    async list() {
      const entries: StoredEntry[] = [];
      const index = (await database()).transaction('documents').store.index('recent');
      for (let cursor = await index.openKeyCursor(null, 'prev'); cursor; cursor = await cursor.continue()) {
        const [savedAt, title] = cursor.key;
        entries.push({ key: cursor.primaryKey, title, savedAt });
      }
      return entries;
    },
    async save(stored) {
      const transaction = (await database()).transaction(['documents', 'settings'], 'readwrite');
      const puts = [
        transaction.objectStore('documents').put(stored),
        transaction.objectStore('settings').put(stored.key, 'current'),
      ];
      // The page may be gone before a transaction would end by itself.
      transaction.commit();
      await Promise.all([...puts, transaction.done]);
    },
  };
}
