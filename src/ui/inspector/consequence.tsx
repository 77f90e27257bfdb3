import { useEditorState, useWorkplace } from '../editor-context.tsx';
import styles from './chart-inspector.module.css';

/** What the last change of the context has done to the findings; the live region says the same. */
export function Consequence() {
  const { editor } = useWorkplace();
  const consequence = useEditorState((state) => state.consequence);
  if (consequence === null) return null;
  return (
    <p className={styles['consequence']}>
      {consequence}{' '}
      <button type="button" className={styles['move']} onClick={() => editor.showPanel('problems')}>
        See the findings
      </button>
    </p>
  );
}
