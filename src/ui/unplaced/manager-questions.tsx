import { useId, useState } from 'react';
import type { AskedManager } from '../../editor/unplaced/tray.ts';
import { rovingFocus } from '../primitives/roving-focus.ts';
import { useFirstShown } from '../problems/use-first-shown.ts';
import { ManagerQuestion } from './manager-question.tsx';
import styles from './tray.module.css';

/** Shown at first, and with every further press. */
const STEP = 20;

const oneStop = rovingFocus({ items: 'button:not(:disabled)', along: 'row', lines: 'li' });

/** Who is meant by the bosses whom the table names and no line leads to; those that most roles name come first. */
export function ManagerQuestions({ managers }: { managers: readonly AskedManager[] }) {
  const heading = useId();
  const [wanted, setWanted] = useState(STEP);
  const { list, goOnFrom } = useFirstShown<HTMLUListElement>(':scope > li');
  const isOne = managers.length === 1;
  const more = Math.min(STEP, managers.length - wanted);
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{isOne ? 'Who is this manager?' : 'Who are these managers?'}</h2>
      <p className={styles['hint']}>{whyAsked(managers)}</p>
      <div ref={oneStop}>
        <ul ref={list} className={styles['questions']}>
          {managers.slice(0, wanted).map((manager) => (
            <ManagerQuestion key={manager.text} manager={manager} />
          ))}
        </ul>
      </div>
      {more > 0 && (
        <button
          type="button"
          className={styles['more']}
          onClick={() => {
            setWanted(wanted + STEP);
            goOnFrom(wanted);
          }}
        >
          Show {more} more
        </button>
      )}
    </section>
  );
}

/** What the table lacks: a row of the name, or what tells several rows of one name apart. */
function whyAsked(managers: readonly AskedManager[]): string {
  const isOne = managers.length === 1;
  const shared = managers.filter(({ namesakes }) => namesakes > 0).length;
  if (shared === 0)
    return isOne
      ? 'The table names it, and has no row for it.'
      : 'The table names them, and has no rows for them.';
  if (shared === managers.length)
    return isOne
      ? 'The table does not say which role of this name is meant.'
      : 'The table does not say which roles of these names are meant.';
  return 'The table names them, and has no rows for them, or several of one name.';
}
