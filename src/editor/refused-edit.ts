import type { Editor } from './editor.ts';
import { MAKE_MINE, makeMine } from './sharing/make-mine.ts';
import type { Notice } from './store/state.ts';
import { VIEW_ONLY, type ViewOnlyReason } from './view-only.ts';

/**
 * What somebody is told who tries to change a chart that can only be looked at, with the way out where there is one.
 */
export function refusedEdit(editor: Editor, because: ViewOnlyReason): Notice {
  const text = VIEW_ONLY[because].refusal;
  if (because !== 'link') return { tone: 'problem', text };
  return { tone: 'problem', text, action: { label: MAKE_MINE, run: () => makeMine(editor) } };
}
