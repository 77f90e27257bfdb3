import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setTitle } from '../../../../src/chart/edits/document-edit.ts';
import type { Library } from '../../../../src/browser/storage/library.ts';
import { keepDocuments } from '../../../../src/editor/keeping/keeping.ts';
import { openBlank } from '../../../../src/editor/opening.ts';
import { openLast } from '../../../../src/editor/opening-last.ts';
import { readDocument } from '../../../../src/formats/document/read-document.ts';
import { documentOf, newEditor } from '../new-editor.ts';
import { slowLibrary } from '../../../support/slow-library.ts';
import { newComputer, storedAs } from '../../../support/tabs.ts';

const keep = (editor: ReturnType<typeof newEditor>, library: Library) =>
  keepDocuments(editor, newComputer().ports({ library }).ports, { stored: storedAs(editor) });
const rename = (editor: ReturnType<typeof newEditor>, title: string) =>
  editor.commit('Rename', setTitle(title));
const saveState = (editor: ReturnType<typeof newEditor>) => editor.store.getState().saveState.kind;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('keeping a chart', () => {
  it('saves a burst of changes once, as it stands at the end, and says so', async () => {
    const editor = newEditor('ceo > cmo');
    const { library, saves, titles } = slowLibrary();
    keep(editor, library);
    expect(saveState(editor)).toBe('saved');
    for (const title of ['A', 'B', 'C']) {
      rename(editor, title);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(saveState(editor)).toBe('saving');
    expect(saves).toEqual([]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(titles()).toEqual(['C']);
    expect(saveState(editor)).toBe('saving');
    saves[0]?.finish();
    await vi.advanceTimersByTimeAsync(0);
    expect(saveState(editor)).toBe('saved');
  });

  it('stores the text of the file under the document’s key', async () => {
    vi.setSystemTime(1_000_000);
    const editor = newEditor('ceo > cmo', { documentKey: '__proto__' });
    const { library, saves } = slowLibrary();
    const { flush } = keep(editor, library);
    rename(editor, 'A');
    void flush();
    await vi.advanceTimersByTimeAsync(0);
    const stored = saves[0]?.save;
    expect(stored).toMatchObject({ key: '__proto__', title: 'A', savedAt: 1_000_000 });
    expect(readDocument(stored?.text ?? '')).toMatchObject({
      ok: true,
      document: editor.store.getState().document,
    });
  });

  it('writes one after the other and stays "saving" until the newest is stored', async () => {
    const editor = newEditor('ceo');
    const { library, saves, titles } = slowLibrary();
    keep(editor, library);
    rename(editor, 'A');
    await vi.advanceTimersByTimeAsync(1000);
    rename(editor, 'B');
    await vi.advanceTimersByTimeAsync(1000);
    expect(titles()).toEqual(['A']);
    saves[0]?.finish();
    await vi.advanceTimersByTimeAsync(0);
    expect(titles()).toEqual(['A', 'B']);
    expect(saveState(editor)).toBe('saving');
    saves[1]?.finish();
    await vi.advanceTimersByTimeAsync(0);
    expect(saveState(editor)).toBe('saved');
  });

  it('saves what is waiting at once when asked, and nothing when nothing waits', async () => {
    const editor = newEditor('ceo');
    const { library, saves, titles } = slowLibrary();
    const { flush } = keep(editor, library);
    await flush();
    rename(editor, 'A');
    void flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(titles()).toEqual(['A']);
    saves[0]?.finish();
    await vi.advanceTimersByTimeAsync(1000);
    expect(titles()).toEqual(['A']);
  });

  it('saves what undo brings back', async () => {
    const editor = newEditor('ceo');
    const { library, saves, titles } = slowLibrary();
    keep(editor, library);
    rename(editor, 'A');
    await vi.advanceTimersByTimeAsync(1000);
    saves[0]?.finish();
    editor.undo();
    await vi.advanceTimersByTimeAsync(1000);
    expect(titles()).toEqual(['A', 'Northwind']);
  });

  it('leaves selections, notices and read-only documents alone', async () => {
    const editor = newEditor('ceo');
    const { library, saves } = slowLibrary();
    keep(editor, library);
    editor.selectRole('ceo');
    editor.notify({ tone: 'done', text: 'Done.' });
    editor.open({ document: documentOf('a'), documentKey: 'newer', readOnly: true });
    await vi.advanceTimersByTimeAsync(1000);
    expect(saves).toEqual([]);
    expect(saveState(editor)).toBe('view-only');
  });
});

describe('a save that fails', () => {
  it('is said in words, and forgotten when the next one works', async () => {
    const editor = newEditor('ceo');
    const { library, saves } = slowLibrary();
    keep(editor, library);
    rename(editor, 'A');
    await vi.advanceTimersByTimeAsync(1000);
    saves[0]?.fail();
    await vi.advanceTimersByTimeAsync(0);
    const failed = editor.store.getState().saveState;
    expect(failed.kind === 'failed' && failed.reason).toMatch(/did not store.*Save the chart as a file/);
    rename(editor, 'B');
    expect(saveState(editor)).toBe('saving');
    await vi.advanceTimersByTimeAsync(1000);
    saves[1]?.finish();
    await vi.advanceTimersByTimeAsync(0);
    expect(saveState(editor)).toBe('saved');
  });

  it.each([true, false])(
    'of the document before is not said of the one on screen (read-only: %s)',
    async (readOnly) => {
      const editor = newEditor('ceo');
      const { library, saves } = slowLibrary();
      keep(editor, library);
      rename(editor, 'A');
      editor.open({ document: documentOf('a', 'Other'), documentKey: 'other', readOnly });
      const goBack = { label: 'Go back', run: () => {} };
      editor.notify({ tone: 'done', text: 'Opened “Other”.', action: goBack });
      await vi.advanceTimersByTimeAsync(1000);
      saves[0]?.fail();
      await vi.advanceTimersByTimeAsync(0);
      expect(saveState(editor)).toBe(readOnly ? 'view-only' : 'saving');
      const { notice } = editor.store.getState();
      expect(notice).toMatchObject({ tone: 'problem', action: goBack });
      expect(notice?.text).toContain('“A”');
      saves[1]?.finish();
      await vi.advanceTimersByTimeAsync(0);
      expect(saveState(editor)).toBe(readOnly ? 'view-only' : 'saved');
      expect(editor.store.getState().notice).toBe(notice);
    },
  );
});

describe('a save that fails', () => {
  it('keeps waiting, and is tried again after a pause', async () => {
    const editor = newEditor('ceo', { documentKey: 'one' });
    const { library, saves, titles } = slowLibrary();
    const { unsaved } = keep(editor, library);
    rename(editor, 'A');
    await vi.advanceTimersByTimeAsync(1000);
    saves[0]?.fail();
    await vi.advanceTimersByTimeAsync(1000);
    expect(titles()).toEqual(['A']);
    expect(unsaved('one')?.document.title).toBe('A');
    await vi.advanceTimersByTimeAsync(15_000);
    expect(titles()).toEqual(['A', 'A']);
    expect(saveState(editor)).toBe('failed');
    saves[1]?.finish();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(saveState(editor)).toBe('saved');
    expect(titles()).toEqual(['A', 'A']);
    expect(unsaved('one')).toBeUndefined();
  });

  it('is tried again when the page is about to go', async () => {
    const editor = newEditor('ceo');
    const { library, saves, titles } = slowLibrary();
    const { flush } = keep(editor, library);
    rename(editor, 'A');
    await vi.advanceTimersByTimeAsync(1000);
    saves[0]?.fail();
    await vi.advanceTimersByTimeAsync(0);
    void flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(titles()).toEqual(['A', 'A']);
  });

  it('of an older state is passed over once a newer one is stored', async () => {
    const editor = newEditor('ceo');
    const { library, saves, titles } = slowLibrary();
    keep(editor, library);
    rename(editor, 'A');
    await vi.advanceTimersByTimeAsync(1000);
    rename(editor, 'B');
    saves[0]?.fail();
    await vi.advanceTimersByTimeAsync(1000);
    saves[1]?.finish();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(titles()).toEqual(['A', 'B']);
    expect(saveState(editor)).toBe('saved');
  });

  it('is one that never ends, too, and holds up nothing behind it', async () => {
    const editor = newEditor('ceo');
    const { library, saves, titles } = slowLibrary();
    keep(editor, library);
    rename(editor, 'A');
    await vi.advanceTimersByTimeAsync(10_500);
    expect(saveState(editor)).toBe('failed');
    rename(editor, 'B');
    await vi.advanceTimersByTimeAsync(1000);
    expect(titles()).toEqual(['A', 'B']);
    saves[1]?.finish();
    await vi.advanceTimersByTimeAsync(0);
    expect(saveState(editor)).toBe('saved');
  });
});

describe('an empty chart nobody touched', () => {
  it('is not stored until it is', async () => {
    const editor = newEditor('ceo', { documentKey: 'one' });
    const { library, saves, titles } = slowLibrary();
    keep(editor, library);
    openBlank(editor);
    await vi.advanceTimersByTimeAsync(1000);
    expect(saves).toEqual([]);
    expect(saveState(editor)).toBe('untouched');
    rename(editor, 'Mine');
    await vi.advanceTimersByTimeAsync(1000);
    expect(titles()).toEqual(['Mine']);
  });
});

describe('two documents', () => {
  it('are both saved, the one before first, when another is opened within the burst', async () => {
    const editor = newEditor('ceo', { documentKey: 'one' });
    const { library, saves } = slowLibrary();
    keep(editor, library);
    rename(editor, 'A');
    editor.open({ document: documentOf('a', 'Other'), documentKey: 'two', readOnly: false });
    await vi.advanceTimersByTimeAsync(1000);
    saves[0]?.finish();
    await vi.advanceTimersByTimeAsync(0);
    expect(saves.map(({ save }) => [save.key, save.title])).toEqual([
      ['one', 'A'],
      ['two', 'Other'],
    ]);
  });

  it('lets an older document be saved although a read-only one is on screen', async () => {
    const editor = newEditor('ceo', { documentKey: 'one' });
    const { library, titles } = slowLibrary();
    keep(editor, library);
    rename(editor, 'A');
    editor.open({ document: documentOf('a'), documentKey: 'two', readOnly: true });
    await vi.advanceTimersByTimeAsync(1000);
    expect(titles()).toEqual(['A']);
  });
});

describe('keeping charts in a real database', () => {
  it('gives back, on the next visit, the chart that was open last', async () => {
    vi.useRealTimers();
    vi.stubGlobal('indexedDB', new IDBFactory());
    const computer = newComputer();
    const { ports } = computer.ports();
    const editor = newEditor('ceo > cmo', { documentKey: 'one' });
    const { flush } = keepDocuments(editor, ports);
    rename(editor, 'A');
    await flush();
    editor.open({ document: documentOf('a > b', 'Other'), documentKey: 'two', readOnly: false });
    await flush();
    expect(saveState(editor)).toBe('saved');
    expect((await openLast(computer.ports().ports)).opened).toMatchObject({
      documentKey: 'two',
      document: { title: 'Other' },
      readOnly: false,
    });
    expect((await ports.library.load('one'))?.entry.title).toBe('A');
    vi.unstubAllGlobals();
  });
});
