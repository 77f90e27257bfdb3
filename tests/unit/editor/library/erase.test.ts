import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { eraseSettings } from '../../../../src/browser/storage/erase-settings.ts';
import type { LibraryEntry } from '../../../../src/browser/storage/stored.ts';
import { setTitle } from '../../../../src/chart/edits/document-edit.ts';
import { eraseEverything, whatIsErased } from '../../../../src/editor/library/erase.ts';
import { openLibraryTab } from '../../../support/library-tab.ts';
import type { Library } from '../../../../src/browser/storage/library.ts';
import { libraryWith } from '../../../support/slow-library.ts';
import { newComputer } from '../../../support/tabs.ts';
import { documentOf } from '../new-editor.ts';

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));

describe('erasing everything', () => {
  it('leaves nothing in the library nor beside it, and an empty chart that is not stored', async () => {
    const computer = newComputer();
    const tab = await openLibraryTab(computer);
    const key = await tab.draw(documentOf('ceo > cmo', 'First'));
    await tab.ports.library.keepDamaged({ id: 'x 1', key: 'x', title: 'X', foundAt: 1, text: 'half' });
    await tab.ports.library.keepHandle(key, { name: 'a' });
    tab.editor.commit('Rename', setTitle('Second'));
    computer.local.setItem('reportline.open', key);
    computer.local.setItem('somebody-else', 'theirs');
    const erase = () => eraseSettings([() => computer.local]);
    expect(await eraseEverything(tab, erase)).toMatchObject({ ok: true });
    await tab.keeping.flush();
    const { library } = tab.ports;
    expect(await library.list()).toEqual([]);
    expect(await library.damaged()).toEqual([]);
    expect(await library.handle(key)).toBeUndefined();
    expect(computer.local.getItem('reportline.open')).toBeNull();
    expect(computer.local.getItem('somebody-else')).toBe('theirs');
    expect(tab.editor.store.getState().saveState.kind).toBe('untouched');
  });

  it('takes what could not be stored, too, and does not store it afterwards', async () => {
    const computer = newComputer();
    const { library } = computer.ports().ports;
    let isFull = true;
    const store = library.save.bind(library);
    const save: Library['save'] = (record) => (isFull ? Promise.reject(new Error('full')) : store(record));
    const tab = await openLibraryTab(computer, { library: Object.assign(library, { save }) });
    const key = await tab.draw(documentOf('ceo', 'First'));
    expect(tab.keeping.unsaved(key)).toBeDefined();
    await eraseEverything(tab, () => undefined);
    isFull = false;
    await tab.keeping.flush();
    expect(tab.keeping.unsaved(key)).toBeUndefined();
    expect(await library.list()).toEqual([]);
  });

  it('that fails is said, and nothing is claimed', async () => {
    const tab = await openLibraryTab(newComputer());
    const failing = { ...tab, ports: { ...tab.ports, library: libraryWith({}) } };
    let isErased = false;
    const outcome = await eraseEverything(failing, () => void (isErased = true));
    expect(outcome).toMatchObject({ ok: false, why: expect.stringContaining('did not answer') });
    expect(isErased).toBe(false);
  });
});

describe('what would be erased', () => {
  const ring = (count: number) =>
    Array.from({ length: count }, (_, revision) => ({ revision, savedAt: 0, size: 0 }));
  const entry = (count: number): LibraryEntry => ({
    key: 'k',
    title: 'T',
    savedAt: 0,
    revision: 1,
    epoch: 0,
    roles: 0,
    size: 0,
    createdAt: 0,
    ring: ring(count),
    filing: { steps: 0 },
  });
  const damaged = { id: 'x', key: 'x', title: 'X', foundAt: 0, text: '' };
  it.each([
    [[], [], 'your settings in this browser'],
    [[entry(1)], [], '1 chart with 1 version and your settings in this browser'],
    [
      [entry(20), entry(2)],
      [damaged],
      '2 charts with 22 versions, 1 damaged chart and your settings in this browser',
    ],
  ])('%#', (entries, broken, words) => {
    expect(whatIsErased({ entries, damaged: broken })).toBe(words);
  });
});
