import { describe, expect, it } from 'vitest';
import { setTitle } from '../../../../src/chart/edits/document-edit.ts';
import { createEditor } from '../../../../src/editor/editor.ts';
import { isFromLink, makeMine } from '../../../../src/editor/sharing/make-mine.ts';
import type { ViewOnlyReason } from '../../../../src/editor/view-only.ts';
import { documentOf, newEditor } from '../new-editor.ts';

const SENT = { ...documentOf('a > b', 'Sent'), baseline: 'today' };

const opened = (readOnlyBecause: ViewOnlyReason) =>
  createEditor({ document: SENT, documentKey: 'sent', readOnly: true, readOnlyBecause });

describe('making the chart of a link one’s own', () => {
  it('lets it be changed, as a new document that is on its way to be stored', () => {
    const editor = opened('link');
    const keys: string[] = [];
    editor.store.subscribe(({ documentKey, document, saveState, readOnly }, before) => {
      // What keeps documents hears of another one, which nobody has stored.
      if (documentKey !== before.documentKey) {
        keys.push(documentKey);
        expect({ readOnly, saveState, isOther: document !== before.document }).toEqual({
          readOnly: false,
          saveState: { kind: 'saving' },
          isOther: true,
        });
      }
    });
    makeMine(editor);
    expect(keys).toHaveLength(1);
    expect(keys).not.toContain('sent');
    const now = editor.store.getState();
    expect(now).toMatchObject({ document: SENT, readOnly: false, past: [], future: [] });
    expect(now.notice).toMatchObject({
      tone: 'done',
      text: expect.stringMatching(/^“Sent” is your own copy now and is kept on this computer\./),
    });
    expect(editor.commit('Rename', setTitle('Mine'))).toBe(true);
  });

  it('leaves what is seen as it is: panel, selection, branch', () => {
    const editor = opened('link');
    editor.showPanel('structure');
    editor.focusOn('a');
    editor.selectRole('b');
    const { scenarioId, selection, focus, panel } = editor.store.getState();
    makeMine(editor);
    expect(editor.store.getState()).toMatchObject({ scenarioId, selection, focus, panel });
    expect(selection).toEqual({ kind: 'roles', ids: ['b'] });
  });

  it.each(['newer-version', 'other-tab'] as const)('does nothing to one that is %s', (reason) => {
    const editor = opened(reason);
    const before = editor.store.getState();
    expect(isFromLink(before)).toBe(false);
    makeMine(editor);
    expect(editor.store.getState()).toBe(before);
  });

  it('does nothing to a chart that is one’s own already', () => {
    const editor = newEditor('ceo');
    const before = editor.store.getState();
    makeMine(editor);
    expect(editor.store.getState()).toBe(before);
  });
});
