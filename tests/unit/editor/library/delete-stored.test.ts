import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { setTitle } from '../../../../src/chart/edits/document-edit.ts';
import { deleteStored } from '../../../../src/editor/library/delete-stored.ts';
import { openLibraryTab } from '../../../support/library-tab.ts';
import { newComputer } from '../../../support/tabs.ts';
import { documentOf } from '../new-editor.ts';

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));

const NOWHERE = new Set<string>();

describe('deleting a chart', () => {
  it('takes it with all its revisions, and brings it back as it was', async () => {
    const tab = await openLibraryTab(newComputer());
    const key = await tab.draw(documentOf('ceo > cmo', 'First'));
    tab.editor.commit('Rename', setTitle('Second'));
    await tab.keeping.flush();
    await tab.draw(documentOf('a', 'Other'));
    const before = await tab.entry(key);
    const outcome = await deleteStored(tab, before, NOWHERE);
    expect(await tab.titles()).toEqual(['Other']);
    expect(await tab.ports.library.load(key)).toBeUndefined();
    if (outcome.ok) await outcome.value();
    expect(await tab.entry(key)).toEqual(before);
    expect(await tab.ports.library.loadRevision(key, 1)).toContain('First');
    expect(tab.editor.store.getState().document.title).toBe('Other');
  });

  it('opens a blank chart in the place of the one on the screen, and the same again when it is taken back', async () => {
    const tab = await openLibraryTab(newComputer());
    const key = await tab.draw(documentOf('ceo > cmo', 'First'));
    tab.editor.showDialog('library');
    const outcome = await deleteStored(tab, await tab.entry(key), NOWHERE);
    expect(outcome.ok).toBe(true);
    expect(tab.editor.store.getState()).toMatchObject({
      saveState: { kind: 'untouched' },
      dialog: 'library',
    });
    expect(tab.editor.store.getState().documentKey).not.toBe(key);
    await tab.keeping.flush();
    expect(await tab.titles()).toEqual([]);
    if (outcome.ok) await outcome.value();
    expect(tab.editor.store.getState()).toMatchObject({ documentKey: key, dialog: 'library' });
    tab.editor.commit('Rename', setTitle('Second'));
    await tab.keeping.flush();
    expect(await tab.titles()).toEqual(['Second']);
  });

  it('is refused where another tab has the chart, whether that is known or not', async () => {
    const computer = newComputer();
    const tab = await openLibraryTab(computer);
    const key = await tab.draw(documentOf('ceo > cmo', 'First'));
    await tab.draw(documentOf('a', 'Other'));
    const other = await openLibraryTab(computer);
    await other.recents.open(await tab.entry(key));
    await other.keeping.flush();
    for (const elsewhere of [NOWHERE, new Set([key])]) {
      const outcome = await deleteStored(tab, await tab.entry(key), elsewhere);
      expect(outcome).toMatchObject({ ok: false, why: expect.stringContaining('open in another tab') });
    }
    expect(await tab.titles()).toEqual(['First', 'Other']);
  });

  it('of the chart on the screen is refused where another tab looks on, and it is on the screen again', async () => {
    const computer = newComputer();
    const tab = await openLibraryTab(computer);
    const key = await tab.draw(documentOf('ceo > cmo', 'First'));
    const other = await openLibraryTab(computer);
    await expect
      .poll(() => other.editor.store.getState())
      .toMatchObject({ documentKey: key, readOnly: true });
    const outcome = await deleteStored(tab, await tab.entry(key), NOWHERE);
    expect(outcome.ok).toBe(false);
    expect(tab.editor.store.getState().documentKey).toBe(key);
    expect(await tab.titles()).toEqual(['First']);
  });

  it('does not so much as touch the screen where another tab is known to look on', async () => {
    const tab = await openLibraryTab(newComputer());
    const key = await tab.draw(documentOf('ceo > cmo', 'First'));
    tab.editor.commit('Rename', setTitle('Second'));
    await tab.keeping.flush();
    const before = tab.editor.store.getState();
    const outcome = await deleteStored(tab, await tab.entry(key), new Set([key]));
    expect(outcome).toMatchObject({ ok: false, why: expect.stringContaining('open in another tab') });
    expect(tab.editor.store.getState()).toBe(before);
  });

  it('takes what pages left of it, too, which would bring it back', async () => {
    const tab = await openLibraryTab(newComputer());
    const key = await tab.draw(documentOf('ceo > cmo', 'First'));
    await tab.draw(documentOf('a', 'Other'));
    tab.ports.journal.write(`${key}/gone`, '{}');
    const outcome = await deleteStored(tab, await tab.entry(key), NOWHERE);
    expect(tab.ports.journal.slots()).not.toContain(`${key}/gone`);
    if (outcome.ok) await outcome.value();
    expect(tab.ports.journal.read(`${key}/gone`)).toBe('{}');
  });
});
