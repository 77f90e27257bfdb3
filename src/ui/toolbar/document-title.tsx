import { setTitle } from '../../chart/edits/document-edit.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { CommitInput } from '../primitives/commit-input.tsx';
import styles from './document-title.module.css';
import { SaveState } from './save-state.tsx';

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
