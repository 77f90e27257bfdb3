import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { setTitle } from '../../../../src/chart/edits/document-edit.ts';
import { copyTitle, duplicateStored } from '../../../../src/editor/library/duplicate-stored.ts';
import { openLibraryTab } from '../../../support/library-tab.ts';
import { newComputer } from '../../../support/tabs.ts';
import { documentOf } from '../new-editor.ts';

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));

describe('a copy of a chart', () => {
  it('has a key, a first revision and no file of its own, and what was still waiting to be stored', async () => {
    const tab = await openLibraryTab(newComputer());
    const key = await tab.draw(documentOf('ceo > cmo', 'First'));
    await tab.ports.library.note(key, { filing: { file: { name: 'a', savedAt: 1, size: 2 }, steps: 3 } });
    tab.editor.commit('Rename', setTitle('Changed'));
    const outcome = await duplicateStored(tab, await tab.entry(key), new Set(['Changed']));
    const copy = outcome.ok ? outcome.value : undefined;
    expect(copy).toMatchObject({ title: 'Changed (copy)', revision: 1, roles: 2, filing: { steps: 0 } });
    expect(copy?.filing.file).toBeUndefined();
    expect(copy?.thumbnail).toEqual((await tab.entry(key)).thumbnail);
    expect(copy?.key).not.toBe(key);
    expect(await tab.titles()).toEqual(['Changed', 'Changed (copy)']);
    expect(tab.editor.store.getState().documentKey).toBe(key);
  });

  it('of a chart that is gone is none, and that is said', async () => {
    const tab = await openLibraryTab(newComputer());
    const key = await tab.draw(documentOf('ceo', 'First'));
    const entry = await tab.entry(key);
    await tab.draw(documentOf('ceo', 'Other'));
    await tab.ports.library.remove(key);
    const outcome = await duplicateStored(tab, entry, new Set());
    expect(outcome).toMatchObject({ ok: false, why: expect.stringContaining('not stored any more') });
    expect(await tab.titles()).toEqual(['Other']);
  });
});

describe('the title of a copy', () => {
  it.each([
    ['A', [], 'A (copy)'],
    ['A', ['A (copy)'], 'A (copy 2)'],
    ['A (copy)', ['A (copy)', 'A (copy 2)'], 'A (copy 3)'],
  ])('of %s beside %j', (title, there, copy) => {
    expect(copyTitle(title, new Set(there))).toBe(copy);
  });
});
