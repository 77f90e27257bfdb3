import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type DocumentStorage, openDocumentStorage } from '../../../src/browser/storage/document-storage.ts';
import { setTitle } from '../../../src/chart/edits/document-edit.ts';
import { autosave } from '../../../src/editor/autosaving.ts';
import { openBlank, openFile } from '../../../src/editor/opening.ts';
import { recentCharts } from '../../../src/editor/recent-charts.ts';
import { writeDocument } from '../../../src/formats/document/write-document.ts';
import { documentOf, newEditor } from './new-editor.ts';

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => void vi.unstubAllGlobals());

function workplace(storage: DocumentStorage = openDocumentStorage()) {
  const editor = newEditor('ceo > cmo', { documentKey: 'mine' });
  const saving = autosave(editor, storage);
  const open = (title: string) =>
    openFile(editor, {
      name: 'a.json',
      bytes: new TextEncoder().encode(writeDocument(documentOf('a > b', title))),
    });
  return { editor, storage, saving, open, recents: recentCharts(editor, storage, saving) };
}

const entry = (key: string, title = key) => ({ key, title, savedAt: 1 });

describe('the recent charts', () => {
  it('are those that were open before, without the one on screen', async () => {
    const { editor, saving, open, recents } = workplace();
    editor.commit('Rename', setTitle('Mine'));
    await open('Other');
    await saving.flush();
    expect((await recents.list()).map(({ title }) => title)).toEqual(['Mine']);
    openBlank(editor);
    await saving.flush();
    const titles = (await recents.list()).map(({ title }) => title);
    expect(titles.sort()).toEqual(['Mine', 'Other']);
  });

  it('open with what was still waiting to be saved, and lead back', async () => {
    const { editor, open, recents } = workplace();
    editor.commit('Rename', setTitle('Mine'));
    await open('Other');
    editor.commit('Rename', setTitle('Other, changed'));
    await recents.open(entry('mine'));
    expect(editor.store.getState()).toMatchObject({ documentKey: 'mine', document: { title: 'Mine' } });
    expect(editor.store.getState().notice?.action?.label).toBe('Go back to “Other, changed”');
    const [other] = await recents.list();
    expect(other?.title).toBe('Other, changed');
  });

  it('give the newest state of a chart that could not be stored', async () => {
    const storage = openDocumentStorage();
    await storage.save({ ...entry('mine', 'Old'), text: writeDocument(documentOf('a', 'Old')) });
    const { editor, open, recents } = workplace({
      ...storage,
      save: () => Promise.reject(new Error('full')),
    });
    editor.commit('Rename', setTitle('New'));
    await open('Other');
    await recents.open(entry('mine', 'Old'));
    expect(editor.store.getState().document.title).toBe('New');
  });

  it.each([
    ['cannot be read', 'half a file', /“Broken” could not be opened\. .* still stored/],
    ['is gone', undefined, /“Broken” could not be opened\. It is not stored any more\./],
  ])('say so of one that %s, and change nothing', async (_what, text, sentence) => {
    const { editor, storage, recents } = workplace();
    if (text !== undefined) await storage.save({ ...entry('x'), text });
    const { document } = editor.store.getState();
    await recents.open(entry('x', 'Broken'));
    expect(editor.store.getState().document).toBe(document);
    expect(editor.store.getState().notice?.text).toMatch(sentence);
    expect((await storage.load('x'))?.text).toBe(text);
  });

  it('say so when storage fails', async () => {
    const storage = openDocumentStorage();
    const { editor, recents } = workplace({ ...storage, load: () => Promise.reject(new Error('denied')) });
    await recents.open(entry('x'));
    expect(editor.store.getState().notice).toMatchObject({ tone: 'problem' });
  });
});
