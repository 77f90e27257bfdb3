import { describe, expect, it, vi } from 'vitest';
import { setTitle } from '../../../src/chart/edits/document-edit.ts';
import { offerNewVersion, sayReadyForOffline } from '../../../src/editor/new-version.ts';
import { documentOf, newEditor } from './new-editor.ts';

const OTHER = { tone: 'problem', text: 'Something went wrong.' } as const;

function offered(prepare: (editor: ReturnType<typeof newEditor>) => void = () => undefined) {
  const editor = newEditor('ceo > cmo');
  prepare(editor);
  const did: string[] = [];
  const step = (name: string) => async () => void did.push(name);
  offerNewVersion(editor, { save: step('save'), use: step('use'), reload: () => void did.push('reload') });
  const notice = () => editor.store.getState().notice;
  const isOffered = () => notice()?.text.startsWith('A new version of Reportline is ready') ?? false;
  return { editor, did, notice, isOffered };
}

describe('the offer of a new version', () => {
  it('says that it is used anyway, stays, and does nothing by itself', () => {
    const { notice, did } = offered();
    expect(notice()).toMatchObject({ tone: 'done', stays: true, action: { label: 'Use it now' } });
    expect(notice()?.text).toContain('is used once all its tabs have been closed');
    expect(did).toEqual([]);
  });

  it('saves, then puts it to use, then reloads, when it is taken', async () => {
    const { notice, did } = offered();
    notice()?.action?.run();
    await vi.waitFor(() => expect(did).toEqual(['save', 'use', 'reload']));
    expect(notice()).toBeNull();
  });

  it('does not reload when the last change could not be stored', async () => {
    const { editor, notice, did } = offered();
    editor.setSaveState({ kind: 'failed', reason: 'Full.' });
    notice()?.action?.run();
    await vi.waitFor(() => expect(notice()?.text).toContain('Save the chart as a file'));
    expect(did).toEqual(['save']);
  });

  it('waits until another message is read', () => {
    const { editor, notice, isOffered } = offered((one) => one.notify(OTHER));
    expect(notice()).toBe(OTHER);
    editor.notify(null);
    expect(isOffered()).toBe(true);
  });

  it('waits until a window is closed', () => {
    const { editor, isOffered } = offered((one) => one.showDialog('keys'));
    expect(isOffered()).toBe(false);
    editor.showDialog(null);
    expect(isOffered()).toBe(true);
  });

  it('is made once: closing it is later', () => {
    const { editor, isOffered } = offered();
    editor.notify(null);
    editor.notify(OTHER);
    editor.notify(null);
    expect(isOffered()).toBe(false);
  });

  it('comes back when another message took its place', () => {
    const { editor, notice, isOffered } = offered();
    editor.notify(OTHER);
    expect(notice()).toBe(OTHER);
    editor.notify(null);
    expect(isOffered()).toBe(true);
  });

  it('outlasts edits and undo with its action', () => {
    const { editor, notice, isOffered } = offered();
    editor.commit('Rename', setTitle('B'));
    editor.undo();
    editor.redo();
    expect(isOffered()).toBe(true);
    expect(notice()?.action).toBeDefined();
  });

  it('outlasts the opening of another chart', () => {
    const { editor, isOffered } = offered();
    editor.open({ document: documentOf('ceo > cfo', 'Southwind'), documentKey: 'other', readOnly: false });
    expect(isOffered()).toBe(true);
    editor.notify(null);
    expect(isOffered()).toBe(false);
  });
});

it('says once that the app works without a network, and that goes by itself', () => {
  const editor = newEditor('ceo > cmo');
  const nothing = { title: 'A', scenarios: [{ id: 's', name: 'Today', roles: [], lines: [] }] as const };
  editor.open({ document: nothing, documentKey: 'nothing', readOnly: false });
  editor.notify(OTHER);
  sayReadyForOffline(editor);
  expect(editor.store.getState().notice).toBe(OTHER);
  editor.notify(null);
  expect(editor.store.getState().notice).toMatchObject({ tone: 'done' });
  expect(editor.store.getState().notice).not.toHaveProperty('stays');
  editor.commit('Rename', setTitle('B'));
  expect(editor.store.getState().notice).toBeNull();
});

it('lays no message over a chart somebody is drawing that it works without a network, and says it all the same', () => {
  const editor = newEditor('ceo > cmo');
  sayReadyForOffline(editor);
  const { notice, spoken } = editor.store.getState();
  expect(notice).toBeNull();
  expect(spoken?.text).toContain('also opens without a network');
});
