import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { setTitle } from '../../../../src/chart/edits/document-edit.ts';
import { renameStored } from '../../../../src/editor/library/rename-stored.ts';
import { openLibraryTab } from '../../../support/library-tab.ts';
import { newComputer } from '../../../support/tabs.ts';
import { documentOf } from '../new-editor.ts';

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));

describe('giving a chart another title', () => {
  it('is a step that can be undone where the chart is on the screen', async () => {
    const tab = await openLibraryTab(newComputer());
    const key = await tab.draw(documentOf('ceo > cmo', 'First'));
    expect(await renameStored(tab, await tab.entry(key), 'Second')).toEqual({ ok: true, value: 'Second' });
    expect(tab.editor.store.getState().past.map(({ label }) => label)).toEqual(['Rename the chart']);
    tab.editor.undo();
    expect(tab.editor.store.getState().document.title).toBe('First');
  });

  it('is a new revision of any other, which keeps the one before and counts as a change since its file', async () => {
    const tab = await openLibraryTab(newComputer());
    const key = await tab.draw(documentOf('ceo > cmo', 'First'));
    await tab.ports.library.note(key, { filing: { file: { name: 'a', savedAt: 1, size: 2 }, steps: 3 } });
    await tab.draw(documentOf('a', 'Other'));
    expect(await renameStored(tab, await tab.entry(key), '  Second ')).toEqual({ ok: true, value: 'Second' });
    const entry = await tab.entry(key);
    expect(entry).toMatchObject({ title: 'Second', revision: 2, filing: { steps: 4, file: { name: 'a' } } });
    expect(entry.ring).toHaveLength(2);
    expect(entry.thumbnail).toBeDefined();
    await tab.recents.open(entry);
    expect(tab.editor.store.getState()).toMatchObject({ documentKey: key, document: { title: 'Second' } });
  });

  it('goes on after that: a later change of the chart is stored and not put aside', async () => {
    const tab = await openLibraryTab(newComputer());
    const key = await tab.draw(documentOf('ceo > cmo', 'First'));
    await tab.draw(documentOf('a', 'Other'));
    await renameStored(tab, await tab.entry(key), 'Second');
    await tab.recents.open(await tab.entry(key));
    await tab.keeping.flush();
    tab.editor.commit('Rename', setTitle('Third'));
    await tab.keeping.flush();
    expect(await tab.titles()).toEqual(['Other', 'Third']);
  });

  it('is refused in words where another tab has it, and a blank title changes nothing', async () => {
    const computer = newComputer();
    const tab = await openLibraryTab(computer);
    const key = await tab.draw(documentOf('ceo > cmo', 'First'));
    await tab.draw(documentOf('a', 'Other'));
    expect(await renameStored(tab, await tab.entry(key), '  ')).toEqual({ ok: true, value: 'First' });
    expect((await tab.entry(key)).revision).toBe(1);
    const other = await openLibraryTab(computer);
    await other.recents.open(await tab.entry(key));
    await other.keeping.flush();
    const refused = await renameStored(tab, await tab.entry(key), 'Second');
    expect(refused).toMatchObject({ ok: false, why: expect.stringContaining('open in another tab') });
    expect((await tab.entry(key)).title).toBe('First');
  });
});
