import { newChart, openFromDisk } from '../../editor/actions/file-actions.ts';
import { newFromTemplate } from '../../editor/actions/template-actions.ts';
import { VIEW_ONLY } from '../../editor/view-only.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import styles from './empty-chart.module.css';

const WAYS = [
  { words: 'New chart', action: newChart },
  { words: 'Start from a template', action: newFromTemplate },
  { words: 'Open or import a file', action: openFromDisk },
] as const;

/** An empty chart that can only be looked at: why there is nothing to see, and what else can be done. */
export function EmptyViewOnly() {
  const workplace = useWorkplace();
  const why = useEditorState(({ readOnlyBecause }) => VIEW_ONLY[readOnlyBecause].refusal);
  const isWhole = useEditorState(({ document }) => document.scenarios.length === 1);
  return (
    <div className={styles['empty']}>
      <div className={styles['sheet']} data-start={false}>
        <div className={styles['first']}>
          <h2>{isWhole ? 'Nobody has drawn anything here yet' : 'This scenario has no roles yet'}</h2>
          <p>{why}</p>
          <div className={styles['buttons']}>
            {WAYS.map(({ words, action }) => (
              <button
                key={action.id}
                type="button"
                className={styles['quiet']}
                onClick={() => action.run(workplace)}
              >
                {words}
              </button>
            ))}
          </div>
        </div>
      </div>
    </div>
  );
}
