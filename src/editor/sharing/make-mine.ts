import { quoteText } from '../../chart/quote.ts';
import type { Editor } from '../editor.ts';
import type { EditorState } from '../store/state.ts';
import { adoptDocument } from './adopt.ts';

export const MAKE_MINE = 'Make it mine';

/** Whether the chart on the screen came inside a link and is nobody's yet. */
export function isFromLink({ readOnly, readOnlyBecause }: EditorState): boolean {
  return readOnly && readOnlyBecause === 'link';
}

/**
 * Makes the chart that came inside a link a chart of this computer, to be changed and kept. Does nothing to any other.
 */
export function makeMine(editor: Editor): void {
  const state = editor.store.getState();
  if (!isFromLink(state)) return;
  adoptDocument(editor);
  const text = `${quoteText(state.document.title)} is your own copy now and is kept on this computer. What you change stays here; whoever sent the link has theirs.`;
  editor.notify({ tone: 'done', text });
}
