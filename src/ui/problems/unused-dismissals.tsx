import type { Dismissal } from '../../chart/chart.ts';
import { currentOrg } from '../../editor/derived.ts';
import { removeDismissals } from '../../editor/dismissing.ts';
import { findRule } from '../../rules/catalogue/index.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { DecisionWords } from './decision-words.tsx';
import styles from './dismissed-list.module.css';
import { whereWords } from './where-words.ts';

/** Decisions about findings that no longer come up: kept until somebody removes them, since an undo may need them. */
export function UnusedDismissals({ unused }: { unused: readonly Dismissal[] }) {
  const { editor } = useWorkplace();
  const org = useEditorState(currentOrg);
  const readOnly = useEditorState((state) => state.readOnly);
  return (
    <>
      <ul>
        {unused.map((dismissal) => {
          const subject =
            findRule(dismissal.rule)?.docs.title ?? `The rule “${dismissal.rule}”, which is unknown here`;
          const where = whereWords(org, dismissal.roles);
          return (
            <li key={JSON.stringify(dismissal)} className={`${styles['item']} ${styles['unused']}`}>
              <div className={styles['words']}>
                <p className={styles['headline']}>No longer needed: {subject}</p>
                <p>{where}</p>
                <DecisionWords dismissal={dismissal} />
                {!readOnly && (
                  <button
                    type="button"
                    className={styles['way']}
                    aria-label={`Remove: ${subject}, ${where}`}
                    onClick={() => removeDismissals({ editor }, [dismissal])}
                  >
                    Remove
                  </button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {unused.length > 1 && !readOnly && (
        <button type="button" className={styles['all']} onClick={() => removeDismissals({ editor }, unused)}>
          Remove all that are no longer needed
        </button>
      )}
    </>
  );
}
