import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Library, openLibrary, type Save, Superseded } from '../../../../src/browser/storage/library.ts';
import { MOST_REVISIONS } from '../../../../src/browser/storage/revision-ring.ts';

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => void vi.unstubAllGlobals());

const save = (key: string, title = key, over: Partial<Save> = {}): Save => ({
  key,
  title,
  text: `{"title": "${title}"}`,
  roles: 3,
  savedAt: 7,
  epoch: 1,
  writer: { session: 's', step: 1 },
  absorbed: [],
  filing: { steps: 2 },
  ...over,
});

/** Changes a stored value behind the library’s back. */
async function tamper(store: string, change: (value: unknown) => unknown): Promise<void> {
  const db = await openDB('reportline');
  const transaction = db.transaction(store, 'readwrite');
  for (let cursor = await transaction.store.openCursor(null, 'prev'); cursor; cursor = null)
    await cursor.update(change(cursor.value));
  await transaction.done;
  db.close();
}

const storedText = async (library: Library, key: string) => (await library.load(key))?.revision?.text;

describe('the library', () => {
  it('has nothing at first', async () => {
    const library = openLibrary();
    expect(await library.list()).toEqual([]);
    expect(await library.load('a')).toBeUndefined();
    expect(await library.claim('a')).toMatchObject({ revision: 0 });
  });

  it('gives two who claim what is not stored yet different numbers, so that the late one stores nothing over it', async () => {
    const late = await openLibrary().claim('a');
    const { epoch } = await openLibrary().claim('a');
    await openLibrary().save(save('a', 'A', { epoch }));
    await expect(openLibrary().save(save('a', 'late', late))).rejects.toBeInstanceOf(Superseded);
  });

  it('gives another visit what this one saved, under any key, and lists it without its text', async () => {
    for (const key of ['a', '__proto__', '', 'x'.repeat(10_000), '\uD83D']) {
      await openLibrary().save(save(key));
      expect(await storedText(openLibrary(), key)).toBe(save(key).text);
    }
    const [entry] = await openLibrary().list();
    expect(entry).toMatchObject({
      revision: 1,
      epoch: 1,
      roles: 3,
      savedAt: 7,
      createdAt: 7,
      filing: { steps: 2 },
    });
    expect(JSON.stringify(entry)).not.toContain('{"title"');
  });

  it('lists the one saved last first', async () => {
    const library = openLibrary();
    await library.save(save('a', 'A', { savedAt: 1 }));
    await library.save(save('b', 'B', { savedAt: 3 }));
    await library.save(save('c', 'C', { savedAt: 2 }));
    expect((await library.list()).map(({ key }) => key)).toEqual(['b', 'c', 'a']);
  });

  it('numbers the revisions and keeps no more than twenty, the first and the last ones among them', async () => {
    const library = openLibrary();
    for (let at = 1; at <= 60; at += 1) await library.save(save('a', `A${at}`, { savedAt: at * 1000 }));
    const ring = (await library.entry('a'))?.ring.map(({ revision }) => revision) ?? [];
    expect(ring).toHaveLength(MOST_REVISIONS);
    expect(ring.slice(-4)).toEqual([57, 58, 59, 60]);
    expect(ring[0]).toBe(1);
    const db = await openDB('reportline');
    expect(await db.count('revisions')).toBe(MOST_REVISIONS);
    db.close();
    for (const revision of ring) expect(await library.loadRevision('a', revision)).toContain(`A${revision}"`);
  });

  it('refuses a save of somebody whose time is over, and stores nothing of it', async () => {
    const library = openLibrary();
    await library.save(save('a', 'first'));
    const { epoch } = await library.claim('a');
    await expect(library.save(save('a', 'late'))).rejects.toBeInstanceOf(Superseded);
    expect(await storedText(library, 'a')).toContain('first');
    await library.save(save('a', 'new', { epoch }));
    expect(await storedText(library, 'a')).toContain('new');
  });
});

describe('what is damaged', () => {
  it.each([
    ['a flipped letter', (text: string) => `${text.slice(0, 5)}#${text.slice(6)}`],
    ['a torn end', (text: string) => text.slice(0, -3)],
    ['nothing at all', () => ''],
  ])('by %s gives way to the revision before, and is kept aside', async (_what, harm) => {
    const library = openLibrary();
    await library.save(save('a', 'old'));
    await library.save(save('a', 'new'));
    const harmed = harm(save('a', 'new').text);
    await tamper('revisions', (value) => Object.assign({}, value, { text: harmed }));
    const loaded = await library.load('a');
    expect(loaded?.revision?.text).toContain('old');
    expect(loaded?.damaged).toMatchObject([{ key: 'a', title: 'new', text: harmed }]);
    expect(await library.damaged()).toMatchObject([{ id: 'a 2', text: harmed }]);
    // What comes next takes the place of neither.
    await library.save(save('a', 'next'));
    expect((await library.entry('a'))?.revision).toBe(3);
    expect(await library.damaged()).toHaveLength(1);
  });

  it('is told of when nothing sound is left, and stays', async () => {
    const library = openLibrary();
    await library.save(save('a'));
    await tamper('revisions', () => ({ key: 'a', revision: 1, text: 5 }));
    const loaded = await library.load('a');
    expect(loaded?.revision).toBeUndefined();
    expect(loaded?.damaged).toHaveLength(1);
    expect((await library.damaged())[0]?.text).toBe('{"key":"a","revision":1,"text":5}');
  });

  it('in the list costs nothing: the document is found by its revisions', async () => {
    const library = openLibrary();
    await library.save(save('a', 'A'));
    await tamper('entries', () => ({ key: 'a', title: 5 }));
    expect(await library.list()).toMatchObject([{ key: 'a', title: 'A', revision: 1 }]);
    await library.save(save('a', 'again'));
    expect((await library.entry('a'))?.revision).toBe(2);
    expect(await storedText(library, 'a')).toContain('again');
  });

  it('one bit at a time never goes unnoticed: 200 flips', async () => {
    const library = openLibrary();
    const sound = JSON.stringify({ title: 'Chief Customer Officer', note: 'ä€😀'.repeat(40) });
    await library.save(save('a', 'old'));
    await library.save(save('a', 'new', { text: sound }));
    const db = await openDB('reportline');
    const stored: unknown = await db.get('revisions', ['a', 2]);
    for (let flip = 0; flip < 200; flip += 1) {
      const units = Array.from(sound, (_, at) => sound.charCodeAt(at));
      const at = (flip * 37) % units.length;
      units[at] = (units[at] ?? 0) ^ (1 << (flip % 16));
      const flipped = String.fromCharCode(...units) + sound.slice(units.length);
      await db.put('revisions', Object.assign({}, stored, { text: flipped }));
      expect(await storedText(library, 'a')).toContain('old');
    }
    db.close();
  }, 60_000);
});

describe('documents of version 2', () => {
  const old = async (records: readonly object[]) => {
    const db = await openDB('reportline', 2, {
      upgrade(created) {
        created
          .createObjectStore('documents', { keyPath: 'key' })
          .createIndex('recent', ['savedAt', 'title']);
        created.createObjectStore('settings');
      },
    });
    for (const record of records) await db.put('documents', record);
    await db.put('settings', 'a', 'current');
    db.close();
  };

  it('are all there, and the originals stay until their document is saved', async () => {
    await old([
      { key: 'a', title: 'A', text: 'text of a', savedAt: 5 },
      { key: 'b', title: 'B', text: 'text of b', savedAt: 6 },
    ]);
    const library = openLibrary();
    expect(await library.openLast()).toBe('a');
    expect((await library.list()).map(({ title }) => title)).toEqual(['B', 'A']);
    expect(await storedText(library, 'a')).toBe('text of a');
    const { epoch } = await library.claim('a');
    await library.save(save('a', 'A2', { epoch }));
    const db = await openDB('reportline');
    expect(await db.getAllKeys('documents')).toEqual(['b']);
    db.close();
  });

  it('that cannot be read are kept aside', async () => {
    await old([{ key: 'a', title: 'A', savedAt: 5 }]);
    expect(await openLibrary().damaged()).toMatchObject([
      { key: 'a', title: 'A', text: '{"key":"a","title":"A","savedAt":5}' },
    ]);
  });

  it('stay as they are when the step to the new version fails', async () => {
    await old([{ key: 'a', title: 'A', text: 'text of a', savedAt: 5 }]);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(openLibrary().list()).rejects.toThrow();
    put.mockRestore();
    expect(await storedText(openLibrary(), 'a')).toBe('text of a');
  });
});

describe('taking out, putting back, erasing', () => {
  it('takes a document out with all its revisions and puts it back as it was', async () => {
    const library = openLibrary();
    await library.save(save('a', 'one'));
    await library.save(save('a', 'two'));
    await library.save(save('b'));
    const before = await library.entry('a');
    const removed = await library.remove('a');
    expect((await library.list()).map(({ key }) => key)).toEqual(['b']);
    expect(await library.load('a')).toBeUndefined();
    await library.putBack(removed);
    expect(await library.entry('a')).toEqual(before);
    expect(await library.loadRevision('a', 1)).toContain('one');
  });

  it('erases everything', async () => {
    const library = openLibrary();
    await library.save(save('a'));
    await library.erase();
    const db = await openDB('reportline');
    for (const store of db.objectStoreNames) expect(await db.count(store)).toBe(0);
    db.close();
  });

  it('rejects, and does not throw, where the browser has no storage', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    const library = openLibrary();
    await expect(library.save(save('a'))).rejects.toThrow('denied');
    await expect(library.list()).rejects.toThrow('denied');
  });
});
