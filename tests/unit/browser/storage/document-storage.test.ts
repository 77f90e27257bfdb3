import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  openDocumentStorage,
  type StoredDocument,
} from '../../../../src/browser/storage/document-storage.ts';

const stored = (key: string, title = key, savedAt = 7): StoredDocument => ({
  key,
  title,
  text: `{"title": "${title}"}`,
  savedAt,
});

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => void vi.unstubAllGlobals());

describe('the storage of documents', () => {
  it('has nothing at first', async () => {
    const storage = openDocumentStorage();
    expect(await storage.loadCurrent()).toBeUndefined();
    expect(await storage.load('a')).toBeUndefined();
  });

  it('keeps documents side by side and knows which was saved last', async () => {
    const storage = openDocumentStorage();
    await storage.save(stored('a'));
    await storage.save(stored('b'));
    expect(await storage.loadCurrent()).toEqual(stored('b'));
    expect(await storage.load('a')).toEqual(stored('a'));
    await storage.save(stored('a', 'again'));
    expect(await storage.loadCurrent()).toEqual(stored('a', 'again'));
    expect(await storage.load('b')).toEqual(stored('b'));
  });

  it('keeps saves in the order in which they were asked for', async () => {
    const storage = openDocumentStorage();
    await Promise.all(['one', 'two', 'three'].map((title) => storage.save(stored('a', title))));
    expect((await storage.loadCurrent())?.title).toBe('three');
  });

  it('gives another visit what this one saved, and another name nothing', async () => {
    await openDocumentStorage().save(stored('a'));
    expect(await openDocumentStorage().loadCurrent()).toEqual(stored('a'));
    expect(await openDocumentStorage('elsewhere').loadCurrent()).toBeUndefined();
  });

  it.each(['__proto__', '', 'constructor', 'x'.repeat(10_000), '\uD83D'])(
    'takes any text as a key: %#',
    async (key) => {
      const storage = openDocumentStorage();
      await storage.save(stored(key));
      expect(await storage.load(key)).toEqual(stored(key));
    },
  );

  it('lists every document without its text, the one saved last first', async () => {
    const storage = openDocumentStorage();
    expect(await storage.list()).toEqual([]);
    await storage.save(stored('a', 'A', 1));
    await storage.save(stored('b', 'B', 3));
    await storage.save(stored('c', 'C', 2));
    const keys = async () => (await storage.list()).map(({ key }) => key);
    expect(await storage.list()).toContainEqual({ key: 'c', title: 'C', savedAt: 2 });
    expect(await keys()).toEqual(['b', 'c', 'a']);
    await storage.save(stored('a', 'A', 4));
    expect(await keys()).toEqual(['a', 'b', 'c']);
  });

  it('lists what an earlier version of the page stored', async () => {
    const old = await openDB('reportline', 1, {
      upgrade(db) {
        db.createObjectStore('documents', { keyPath: 'key' });
        db.createObjectStore('settings');
      },
    });
    await old.put('documents', stored('a'));
    old.close();
    expect(await openDocumentStorage().list()).toEqual([{ key: 'a', title: 'a', savedAt: 7 }]);
  });

  it('rejects, and does not throw, where the browser has no storage', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    const storage = openDocumentStorage();
    await expect(storage.save(stored('a'))).rejects.toThrow('denied');
    await expect(storage.loadCurrent()).rejects.toThrow('denied');
    await expect(storage.load('a')).rejects.toThrow('denied');
  });
});
