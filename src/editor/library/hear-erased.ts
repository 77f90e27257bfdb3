import type { TabChannel } from '../../browser/storage/tab-channel.ts';
import type { Editor } from '../editor.ts';

const ERASED_ELSEWHERE =
  'Everything Reportline kept on this computer was erased in another tab. The chart you see is now only in this one: change it to store it again, or save it as a file.';

/** Says once in this tab that another one has erased everything. A chart that was stored is so no more. */
export function hearErased(editor: Editor, channel: TabChannel): void {
  channel.listen(({ kind }) => {
    const { saveState } = editor.store.getState();
    if (kind !== 'erased' || saveState.kind === 'untouched') return;
    if (saveState.kind === 'saved') editor.setSaveState({ kind: 'failed', reason: ERASED_ELSEWHERE });
    editor.notify({ tone: 'problem', text: ERASED_ELSEWHERE });
  });
}
