import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Library, openLibrary } from '../../../src/browser/storage/library.ts';
import { setTitle } from '../../../src/chart/edits/document-edit.ts';
import { keepDocuments } from '../../../src/editor/keeping/keeping.ts';
import { openBlank, openFile } from '../../../src/editor/opening.ts';
import { recentCharts } from '../../../src/editor/recent-charts.ts';
import { writeDocument } from '../../../src/formats/document/write-document.ts';
import { storeChart } from '../../support/store-chart.ts';
import { newComputer, storedAs } from '../../support/tabs.ts';
import { documentOf, newEditor } from './new-editor.ts';

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => void vi.unstubAllGlobals());

function workplace(library: Library = openLibrary()) {
  const editor = newEditor('ceo > cmo', { documentKey: 'mine' });
  const { ports } = newComputer().ports({ library });
  const saving = keepDocuments(editor, ports, { stored: storedAs(editor) });
  const open = (title: string) =>
    openFile(editor, {
      name: 'a.json',
      bytes: new TextEncoder().encode(writeDocument(documentOf('a > b', title))),
    });
  return { editor, library, saving, open, recents: recentCharts(editor, ports, saving) };
}

const entry = (key: string, title = key) => ({ key, title });

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
    const library = openLibrary();
    await storeChart(library, 'mine', 'Old', writeDocument(documentOf('a', 'Old')));
    const { editor, open, recents } = workplace({
      ...library,
      save: () => Promise.reject(new Error('full')),
    });
    editor.commit('Rename', setTitle('New'));
    await open('Other');
    await recents.open(entry('mine', 'Old'));
    expect(editor.store.getState().document.title).toBe('New');
  });

  it.each([
    ['cannot be read', 'half a file', /“Broken” could not be opened\. .* It is kept as it is/],
    ['is gone', undefined, /“Broken” could not be opened\. It is not stored any more\./],
  ])('say so of one that %s, and change nothing', async (_what, text, sentence) => {
    const { editor, library, recents } = workplace();
    if (text !== undefined) await storeChart(library, 'x', 'Broken', text);
    const { document } = editor.store.getState();
    await recents.open(entry('x', 'Broken'));
    expect(editor.store.getState().document).toBe(document);
    expect(editor.store.getState().notice?.text).toMatch(sentence);
    expect((await library.load('x'))?.revision?.text).toBe(text);
  });

  it('say so when storage fails', async () => {
    const { editor, recents } = workplace({
      ...openLibrary(),
      load: () => Promise.reject(new Error('denied')),
    });
    await recents.open(entry('x'));
    expect(editor.store.getState().notice).toMatchObject({ tone: 'problem' });
  });
});
