import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Library } from '../../../../src/browser/storage/library.ts';
import { setTitle } from '../../../../src/chart/edits/document-edit.ts';
import { restoreRevision } from '../../../../src/editor/library/restore-revision.ts';
import { type LibraryTab, openLibraryTab } from '../../../support/library-tab.ts';
import { libraryWith } from '../../../support/slow-library.ts';
import { newComputer } from '../../../support/tabs.ts';
import { documentOf } from '../new-editor.ts';

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));

async function twoVersions(tab: LibraryTab): Promise<string> {
  const key = await tab.draw(documentOf('ceo > cmo', 'First'));
  tab.editor.commit('Rename', setTitle('Second'));
  await tab.keeping.flush();
  return key;
}

const oldest = async (tab: LibraryTab, key: string) => {
  const [first] = (await tab.entry(key)).ring;
  if (!first) throw new Error('There are no versions');
  return first;
};

describe('restoring a version', () => {
  it('is one step of the chart on the screen, and what there was stays a version', async () => {
    const tab = await openLibraryTab(newComputer());
    const key = await twoVersions(tab);
    // Not stored yet when the version is asked for.
    tab.editor.commit('Rename', setTitle('Third'));
    const steps = tab.editor.store.getState().past.length;
    expect(await restoreRevision(tab, await tab.entry(key), await oldest(tab, key))).toMatchObject({
      ok: true,
    });
    expect(tab.editor.store.getState().document.title).toBe('First');
    expect(tab.editor.store.getState().past).toHaveLength(steps + 1);
    expect(tab.editor.store.getState().past.at(-1)?.label).toMatch(/^Restore the version of \d\d:\d\d:\d\d$/);
    await tab.keeping.flush();
    const { ring } = await tab.entry(key);
    const texts = await Promise.all(
      ring.map(({ revision }) => tab.ports.library.loadRevision(key, revision)),
    );
    expect(texts.map((text) => /"title": ?"(.*?)"/.exec(text ?? '')?.[1])).toEqual([
      'First',
      'Second',
      'Third',
      'First',
    ]);
    tab.editor.undo();
    expect(tab.editor.store.getState().document.title).toBe('Third');
  });

  it('stores what there is before it looks for what there was', async () => {
    const tab = await openLibraryTab(newComputer());
    const key = await twoVersions(tab);
    const [entry, first] = [await tab.entry(key), await oldest(tab, key)];
    let isStored = false;
    const flush = () => {
      isStored = true;
      return tab.keeping.flush();
    };
    const { library } = tab.ports;
    const asked: boolean[] = [];
    const loadRevision: Library['loadRevision'] = (...of) => {
      asked.push(isStored);
      return library.loadRevision(...of);
    };
    const ports = { ...tab.ports, library: libraryWith({ loadRevision }) };
    await restoreRevision({ ...tab, ports, keeping: { ...tab.keeping, flush } }, entry, first);
    expect(asked).toEqual([true]);
    expect(tab.editor.store.getState().document.title).toBe('First');
  });

  it('opens another chart first', async () => {
    const tab = await openLibraryTab(newComputer());
    const key = await twoVersions(tab);
    await tab.draw(documentOf('a', 'Other'));
    await restoreRevision(tab, await tab.entry(key), await oldest(tab, key));
    expect(tab.editor.store.getState()).toMatchObject({ documentKey: key, document: { title: 'First' } });
    tab.editor.undo();
    expect(tab.editor.store.getState().document.title).toBe('Second');
  });

  it('of what is gone changes nothing and says so; of what is the same makes no step', async () => {
    const tab = await openLibraryTab(newComputer());
    const key = await twoVersions(tab);
    const entry = await tab.entry(key);
    const steps = tab.editor.store.getState().past.length;
    const gone = await restoreRevision(tab, entry, { revision: 99, savedAt: 0, size: 0 });
    expect(gone).toMatchObject({ ok: false, why: expect.stringContaining('could not be restored') });
    const now = entry.ring.at(-1) ?? { revision: 0, savedAt: 0, size: 0 };
    expect(await restoreRevision(tab, entry, now)).toMatchObject({ ok: true });
    expect(tab.editor.store.getState().past).toHaveLength(steps);
  });
});
