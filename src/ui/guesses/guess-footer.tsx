import { useRef } from 'react';
import { undo } from '../../editor/actions/history-actions.ts';
import { stepDone } from '../../editor/spoken.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import styles from './guesses-window.module.css';

interface Props {
  /** How many steps there were when the window was opened: those are not taken back from here. */
  readonly stepsBefore: number;
  readonly onClose: () => void;
}

/** What the last step did, with the way back. */
export function GuessFooter({ stepsBefore, onClose }: Props) {
  const workplace = useWorkplace();
  const done = useRef<HTMLButtonElement>(null);
  const last = useEditorState(({ past }) => (past.length > stepsBefore ? past.at(-1)?.label : undefined));
  return (
    <div className={styles['foot']}>
      <p role="status">{last !== undefined && `${stepDone(last)}.`}</p>
      {last !== undefined && (
        <button
          type="button"
          className={styles['undo']}
          onClick={() => {
            undo.run(workplace);
            // With the last step the button is gone.
            if (workplace.editor.store.getState().past.length <= stepsBefore) done.current?.focus();
          }}
        >
          Undo
        </button>
      )}
      <button ref={done} type="button" className={styles['close']} onClick={onClose}>
        Done
      </button>
    </div>
  );
}
