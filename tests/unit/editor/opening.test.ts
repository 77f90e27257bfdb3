import { describe, expect, it } from 'vitest';
import { setTitle } from '../../../src/chart/edits/document-edit.ts';
import { openBlank, openFile } from '../../../src/editor/opening.ts';
import { writeDocument } from '../../../src/formats/document/write-document.ts';
import { documentOf, newEditor } from './new-editor.ts';

const file = (text: string, name = 'chart.json') => ({ name, bytes: new TextEncoder().encode(text) });
const OTHER = writeDocument(documentOf('a > b', 'Other'));
const NEWER = OTHER.replace('"version": 1', '"version": 99');

describe('openFile', () => {
  it.each([
    ['not JSON', file('title,manager')],
    ['of another program', file('{"nodes": []}')],
    ['cut short', file(OTHER.slice(0, -20))],
    ['empty', file('')],
    ['not text', { name: 'a.png', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0xff]) }],
  ])('changes nothing but the notice when the file is %s', async (_what, picked) => {
    const editor = newEditor('ceo > cmo');
    editor.commit('Rename', setTitle('Mine'));
    const before = editor.store.getState();
    await openFile(editor, picked);
    const { notice } = editor.store.getState();
    expect(notice).toMatchObject({ tone: 'problem' });
    expect(notice?.text).toMatch(
      new RegExp(`^${picked.name.replace('.', '\\.')} could not be opened\\. .+\\.$`),
    );
    expect(editor.store.getState()).toEqual({ ...before, notice, spoken: null });
  });

  it('shows the file under a key of its own, with the way back to the chart before', async () => {
    const editor = newEditor('ceo > cmo', { documentKey: 'mine' });
    editor.commit('Rename', setTitle('Mine'));
    const mine = editor.store.getState().document;
    await openFile(editor, file(OTHER));
    const opened = editor.store.getState();
    expect(opened).toMatchObject({ document: { title: 'Other' }, readOnly: false, past: [] });
    expect(opened.documentKey).not.toBe('mine');
    expect(opened.notice).toMatchObject({ tone: 'done', text: 'Opened “Other”.' });
    expect(opened.notice?.action?.label).toBe('Go back to “Mine”');
    opened.notice?.action?.run();
    expect(editor.store.getState()).toMatchObject({ document: mine, documentKey: 'mine' });
    editor.undo();
    expect(editor.store.getState().document.title).toBe('Northwind');
    expect(opened.notice?.action?.label).toBe('Go back to “Mine”');
  });

  it('leaves a way forward again after going back', async () => {
    const editor = newEditor('ceo > cmo', { documentKey: 'mine' });
    await openFile(editor, file(OTHER));
    editor.store.getState().notice?.action?.run();
    expect(editor.store.getState()).toMatchObject({
      documentKey: 'mine',
      notice: { text: 'Back to “Northwind”.' },
    });
    editor.store.getState().notice?.action?.run();
    expect(editor.store.getState().document.title).toBe('Other');
  });

  it('never gives two files one key', async () => {
    const editor = newEditor('ceo');
    const keys = new Set<string>();
    for (let turn = 0; turn < 50; turn += 1) {
      await openFile(editor, file(OTHER));
      keys.add(editor.store.getState().documentKey);
    }
    expect(keys.size).toBe(50);
  });

  it('offers no way back to an empty chart', async () => {
    const editor = newEditor({
      title: 'Untitled',
      scenarios: [{ id: 's', name: 'S', roles: [], lines: [] }],
    });
    await openFile(editor, file(OTHER));
    expect(editor.store.getState().notice).not.toHaveProperty('action');
  });

  it('opens the file of a newer version to look at, and back to one that can be changed', async () => {
    const editor = newEditor('ceo > cmo');
    await openFile(editor, file(NEWER));
    expect(editor.store.getState()).toMatchObject({ readOnly: true, saveState: { kind: 'view-only' } });
    const { action, details, text } = editor.store.getState().notice ?? {};
    expect(text).toContain('version 99');
    expect(details).toBeUndefined();
    expect(editor.commit('Rename', setTitle('Changed'))).toBe(false);
    action?.run();
    expect(editor.store.getState().readOnly).toBe(false);
    expect(editor.commit('Rename', setTitle('Changed'))).toBe(true);
  });

  it('lists everything that was repaired', async () => {
    const editor = newEditor('ceo');
    await openFile(editor, file(OTHER.replaceAll('"solid"', '"wavy"')));
    const one = editor.store.getState().notice;
    expect(one?.text).toBe('Opened “Other”. One thing was repaired or could not be used.');
    expect(one?.details?.length).toBe(1);
    await openFile(editor, file(NEWER.replaceAll('"solid"', '"wavy"')));
    const two = editor.store.getState().notice;
    expect(two?.text).toMatch(/version 99.*One thing was repaired/);
    expect(two?.details?.length).toBe(1);
  });
});

describe('openBlank', () => {
  it('starts an empty chart, one click from the one before', () => {
    const editor = newEditor('ceo > cmo', { documentKey: 'mine' });
    openBlank(editor);
    const { document, documentKey, notice } = editor.store.getState();
    expect(document.scenarios[0].roles).toEqual([]);
    expect(documentKey).not.toBe('mine');
    notice?.action?.run();
    expect(editor.store.getState()).toMatchObject({ documentKey: 'mine', document: { title: 'Northwind' } });
  });

  it('says nothing when the one before was empty', () => {
    const editor = newEditor('ceo');
    openBlank(editor);
    openBlank(editor);
    expect(editor.store.getState().notice).toBeNull();
  });
});
