import { describe, expect, it } from 'vitest';
import { makeMine, shareLink } from '../../../../src/editor/actions/link-actions.ts';
import { createEditor } from '../../../../src/editor/editor.ts';
import type { ViewOnlyReason } from '../../../../src/editor/view-only.ts';
import { documentOf, newContext, newEditor } from '../new-editor.ts';

const EMPTY = documentOf({ id: 'today', name: 'Today', roles: [], lines: [] });

const readOnlyBecause = (reason: ViewOnlyReason) =>
  createEditor({
    document: documentOf('a > b'),
    documentKey: 'k',
    readOnly: true,
    readOnlyBecause: reason,
  });

describe('sharing as a link', () => {
  it('opens its window, for a chart with a role in any scenario', () => {
    const editor = newEditor('ceo');
    expect(shareLink.isEnabled(editor.store.getState())).toBe(true);
    shareLink.run(newContext(editor).context);
    expect(editor.store.getState().dialog).toBe('share');
    expect(shareLink.isEnabled(newEditor(EMPTY).store.getState())).toBe(false);
  });

  it('is not for a chart of a newer version, of which a part would be lost', () => {
    expect(shareLink.isEnabled(readOnlyBecause('newer-version').store.getState())).toBe(false);
    expect(shareLink.isEnabled(readOnlyBecause('link').store.getState())).toBe(true);
    expect(shareLink.isEnabled(readOnlyBecause('other-tab').store.getState())).toBe(true);
  });
});

describe('making it mine', () => {
  it('is for a chart from a link alone', () => {
    const editor = readOnlyBecause('link');
    expect(makeMine.isEnabled(editor.store.getState())).toBe(true);
    makeMine.run(newContext(editor).context);
    expect(editor.store.getState().readOnly).toBe(false);
    expect(makeMine.isEnabled(editor.store.getState())).toBe(false);
    expect(makeMine.isEnabled(readOnlyBecause('newer-version').store.getState())).toBe(false);
  });
});
