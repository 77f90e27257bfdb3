import { quoteText } from '../../chart/quote.ts';
import { putBranchBack } from '../../editor/actions/branch-actions.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import styles from './branch-path.module.css';

/** Where the chart on the screen was cut from, with the way back there; nothing for a chart that is no branch. */
export function BranchOriginBar() {
  const workplace = useWorkplace();
  const title = useEditorState(({ document }) => document.branchOf?.title);
  const readOnly = useEditorState((state) => state.readOnly);
  if (title === undefined) return null;
  return (
    <section className={styles['path']} aria-label="Branch of another chart">
      <span className={styles['here']}>A branch of {quoteText(title)}</span>
      {!readOnly && (
        <button type="button" className={styles['step']} onClick={() => putBranchBack.run(workplace)}>
          Put it back
        </button>
      )}
    </section>
  );
}
