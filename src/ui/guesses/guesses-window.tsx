import { useDeferredValue, useMemo, useState } from 'react';
import { currentOrg } from '../../editor/derived.ts';
import { filterGuesses, type GuessKind } from '../../editor/guesses/guess-filter.ts';
import { titleGuesses } from '../../editor/guesses/title-guesses.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { DialogFrame } from '../primitives/dialog-frame.tsx';
import { useModal } from '../primitives/use-modal.ts';
import { selectAll } from '../structure/select-shown.ts';
import { GuessFooter } from './guess-footer.tsx';
import { GuessList } from './guess-list.tsx';
import { GuessTools } from './guess-tools.tsx';
import styles from './guesses-window.module.css';

/**
 * What titles were taken to mean, one row for each title with something guessed, to be stated for all its roles at
 * once. The rows stay as they were when the window was opened: what has been stated can be changed again.
 */
export function GuessesWindow() {
  const workplace = useWorkplace();
  const { editor } = workplace;
  const { modal, close } = useModal({ onClose: () => editor.showDialog(null) });
  const [all] = useState(() => titleGuesses(currentOrg(editor.store.getState())));
  const [stepsBefore] = useState(() => editor.store.getState().past.length);
  const [kind, setKind] = useState<GuessKind>('all');
  const [typed, setTyped] = useState('');
  // The field answers at once, the list of a large chart a moment later.
  const sought = useDeferredValue(typed);
  const listed = useMemo(() => filterGuesses(all, kind, sought), [all, kind, sought]);
  const readOnly = useEditorState((state) => state.readOnly);
  const show = (ids: readonly string[]) => {
    close();
    const org = currentOrg(editor.store.getState());
    selectAll(
      workplace,
      ids.flatMap((id) => org.role(id) ?? []),
    );
    editor.showPanel('role');
  };
  return (
    <DialogFrame
      title="Check the guesses"
      words="Function and level are read from titles. What you state here holds for every role of that title which states nothing itself."
      modal={modal}
      onClose={close}
      className={styles['window']}
    >
      {all.length === 0 ? (
        <p className={styles['none']}>
          Nothing is guessed: the function and the level of every role are stated.
        </p>
      ) : (
        <>
          <GuessTools
            all={all}
            listed={listed}
            typed={typed}
            kind={kind}
            onType={setTyped}
            onKind={setKind}
          />
          <fieldset className={styles['form']} disabled={readOnly} aria-label="Titles">
            <GuessList key={`${kind} ${sought}`} listed={listed} onShow={show} />
          </fieldset>
        </>
      )}
      <GuessFooter stepsBefore={stepsBefore} onClose={close} />
    </DialogFrame>
  );
}
