import { Check, CircleAlert, CircleDashed, Eye, LoaderCircle } from 'lucide-react';
import { setTitle } from '../../chart/edits/document-edit.ts';
import type { SaveState as State } from '../../editor/store/state.ts';
import { VIEW_ONLY } from '../../editor/view-only.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { CommitInput } from '../primitives/commit-input.tsx';
import styles from './document-title.module.css';

/** The chart's title, edited in place, and under it in words whether the work is safe. */
export function DocumentTitle() {
  const { editor } = useWorkplace();
  const title = useEditorState((state) => state.document.title);
  const readOnly = useEditorState((state) => state.readOnly);
  const saveState = useEditorState((state) => state.saveState);
  return (
    <div className={styles['block']}>
      <h1 className={styles['heading']}>
        <CommitInput
          className={styles['title']}
          aria-label="Title of the chart"
          value={title}
          disabled={readOnly}
          onCommit={(next) => editor.commit('Rename the chart', setTitle(next))}
        />
      </h1>
      <SaveState state={saveState} />
    </div>
  );
}

const SAVE_STATES = {
  untouched: { icon: CircleDashed, words: 'Nothing to save yet' },
  saved: { icon: Check, words: 'Saved on this computer' },
  saving: { icon: LoaderCircle, words: 'Saving…' },
  'view-only': { icon: Eye, words: '' },
  failed: { icon: CircleAlert, words: 'Not saved: keep a file' },
} as const;

function SaveState({ state }: { state: State }) {
  const because = useEditorState((whole) => whole.readOnlyBecause);
  const { icon: Icon, words } = SAVE_STATES[state.kind];
  return (
    <p
      className={styles['state']}
      data-kind={state.kind}
      title={state.kind === 'failed' ? state.reason : undefined}
    >
      <Icon size={13} aria-hidden />
      {state.kind === 'view-only' ? VIEW_ONLY[because].state : words}
    </p>
  );
}
