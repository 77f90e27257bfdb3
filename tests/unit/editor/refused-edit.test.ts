import { describe, expect, it } from 'vitest';
import { setTitle } from '../../../src/chart/edits/document-edit.ts';
import { createEditor } from '../../../src/editor/editor.ts';
import { VIEW_ONLY } from '../../../src/editor/view-only.ts';
import { documentOf } from './new-editor.ts';

const opened = (readOnlyBecause: 'link' | 'newer-version') =>
  createEditor({ document: documentOf('a > b'), documentKey: 'sent', readOnly: true, readOnlyBecause });

describe('an edit of a chart that can only be looked at', () => {
  it('is refused with the way out when it came inside a link', () => {
    const editor = opened('link');
    expect(editor.commit('Rename', setTitle('Mine'))).toBe(false);
    const { notice } = editor.store.getState();
    expect(notice).toMatchObject({ tone: 'problem', text: VIEW_ONLY.link.refusal });
    expect(notice?.action?.label).toBe('Make it mine');
    notice?.action?.run();
    expect(editor.commit('Rename', setTitle('Mine'))).toBe(true);
  });

  it('is refused without one when its file is of a newer version', () => {
    const editor = opened('newer-version');
    expect(editor.commit('Rename', setTitle('Mine'))).toBe(false);
    expect(editor.store.getState().notice).toEqual({
      tone: 'problem',
      text: VIEW_ONLY['newer-version'].refusal,
    });
  });
});
