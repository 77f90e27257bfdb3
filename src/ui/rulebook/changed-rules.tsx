import { resetRules } from '../../chart/edits/set-rule.ts';
import { changedRules, RESET_STEP } from '../../editor/rule-settings.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import styles from './changed-rules.module.css';

/** How many rules this document sets, and the way back for all of them at once. */
export function ChangedRules() {
  const { editor } = useWorkplace();
  const document = useEditorState((state) => state.document);
  const readOnly = useEditorState((state) => state.readOnly);
  const changed = changedRules(document);
  if (changed.length === 0) return null;
  return (
    <div className={styles['changed']}>
      <p>{changed.length === 1 ? '1 rule' : `${changed.length} rules`} changed in this chart</p>
      {!readOnly && (
        <button
          type="button"
          className={styles['reset']}
          onClick={({ currentTarget }) => {
            // This button goes away; the keyboard goes back to the list.
            currentTarget.closest('nav')?.querySelector<HTMLElement>('[data-rule][tabindex="0"]')?.focus();
            editor.commit(RESET_STEP, resetRules(changed.map(({ id }) => id)));
          }}
        >
          Back to the rule book’s own
        </button>
      )}
    </div>
  );
}
