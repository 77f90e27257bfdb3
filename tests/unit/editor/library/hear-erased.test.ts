import { describe, expect, it } from 'vitest';
import type { TabMessage } from '../../../../src/browser/storage/tab-channel.ts';
import { hearErased } from '../../../../src/editor/library/hear-erased.ts';
import { openBlank } from '../../../../src/editor/opening.ts';
import { newEditor } from '../new-editor.ts';

function listening(outline: string) {
  const editor = newEditor(outline);
  const heard: ((message: TabMessage) => void)[] = [];
  hearErased(editor, { post: () => undefined, listen: (hear) => void heard.push(hear) });
  return { editor, tell: (message: TabMessage) => heard.forEach((hear) => hear(message)) };
}

describe('a tab that hears that everything was erased elsewhere', () => {
  it('says so, and that its chart is stored no more', () => {
    const { editor, tell } = listening('ceo > cmo');
    tell({ kind: 'erased' });
    expect(editor.store.getState().notice).toMatchObject({
      tone: 'problem',
      text: expect.stringContaining('was erased in another tab'),
    });
    expect(editor.store.getState().saveState.kind).toBe('failed');
  });

  it('says nothing of an empty chart, nor of other messages', () => {
    const { editor, tell } = listening('ceo > cmo');
    tell({ kind: 'saved', key: 'key', revision: 1 });
    expect(editor.store.getState().notice).toBeNull();
    openBlank(editor);
    const { notice } = editor.store.getState();
    tell({ kind: 'erased' });
    expect(editor.store.getState().notice).toBe(notice);
  });
});
