import { describe, expect, it } from 'vitest';
import { ALL_TEMPLATES } from '../../../../src/editor/templates/all-templates.ts';
import { openTemplate } from '../../../../src/editor/templates/open-template.ts';
import type { Template } from '../../../../src/editor/templates/template.ts';
import { newEditor } from '../new-editor.ts';

const find = (id: string): Template => {
  const template = ALL_TEMPLATES.find((other) => other.id === id);
  if (!template) throw new Error(`No template ${id}`);
  return template;
};
const reload = () => undefined;

describe('openTemplate', () => {
  it('starts a chart of its own without steps, and leads back to the one before', async () => {
    const editor = newEditor('ceo > cmo', { documentKey: 'mine' });
    const mine = editor.store.getState().document;
    await openTemplate(editor, find('cx-under-marketing'), { reload });
    const state = editor.store.getState();
    expect(state).toMatchObject({
      document: { title: 'Customer experience under marketing' },
      readOnly: false,
      past: [],
      future: [],
      dialog: null,
    });
    expect(state.documentKey).not.toBe('mine');
    expect(state.notice).toMatchObject({
      tone: 'done',
      text: 'Started a new chart from the template “Customer experience under marketing”.',
      action: { label: 'Go back to “Northwind”' },
    });
    state.notice?.action?.run();
    expect(editor.store.getState()).toMatchObject({ document: mine, documentKey: 'mine' });
  });

  it('opened twice makes two charts', async () => {
    const editor = newEditor('ceo');
    await openTemplate(editor, find('advisory'), { reload });
    const { documentKey } = editor.store.getState();
    await openTemplate(editor, find('advisory'), { reload });
    expect(editor.store.getState().documentKey).not.toBe(documentKey);
  });

  it('offers no way back to an empty chart', async () => {
    const editor = newEditor({ title: 'T', scenarios: [{ id: 's', name: 'S', roles: [], lines: [] }] });
    await openTemplate(editor, find('advisory'), { reload });
    expect(editor.store.getState().notice).not.toHaveProperty('action');
  });

  it('that does not load leaves the chart as it is and offers to load the page again', async () => {
    const editor = newEditor('ceo > cmo');
    const before = editor.store.getState();
    let reloads = 0;
    const gone = { ...find('advisory'), load: () => Promise.reject(new Error('offline')) };
    await openTemplate(editor, gone, {
      reload: () => {
        reloads += 1;
      },
    });
    const { notice } = editor.store.getState();
    expect(editor.store.getState()).toEqual({ ...before, notice, spoken: null });
    expect(notice?.tone).toBe('problem');
    expect(notice?.text).toMatch(/^The template “Advisory customer office” could not be opened/);
    notice?.action?.run();
    expect(reloads).toBe(1);
  });

  it('is trusted no more than any file', async () => {
    const editor = newEditor('ceo > cmo');
    const before = editor.store.getState();
    const broken = { ...find('advisory'), load: async () => ({ default: '{"nodes": []}' }) };
    await openTemplate(editor, broken, { reload });
    const { notice } = editor.store.getState();
    expect(editor.store.getState()).toEqual({ ...before, notice, spoken: null });
    expect(notice?.text).toMatch(/^The template “Advisory customer office” could not be opened\. .+\.$/);
  });

  it('leaves everything as it is for somebody who has thought better of it', async () => {
    const editor = newEditor('ceo > cmo');
    const before = editor.store.getState();
    await openTemplate(editor, find('advisory'), { reload, isWanted: () => false });
    expect(editor.store.getState()).toBe(before);
    const gone: Template = { ...find('advisory'), load: () => Promise.reject(new Error('gone')) };
    await openTemplate(editor, gone, { reload, isWanted: () => false });
    expect(editor.store.getState()).toBe(before);
  });
});
