import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  openDocumentStorage,
  type StoredDocument,
} from '../../../../src/browser/storage/document-storage.ts';

const stored = (key: string, title = key): StoredDocument => ({
  key,
  title,
  text: `{"title": "${title}"}`,
  savedAt: 7,
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
