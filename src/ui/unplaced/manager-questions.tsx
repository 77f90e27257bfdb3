import { useId, useState } from 'react';
import type { UnknownManager } from '../../chart/unknown-managers.ts';
import { rovingFocus } from '../primitives/roving-focus.ts';
import { useFirstShown } from '../problems/use-first-shown.ts';
import { ManagerQuestion } from './manager-question.tsx';
import styles from './tray.module.css';

/** Shown at first, and with every further press. */
const STEP = 20;

const oneStop = rovingFocus({ items: 'button:not(:disabled)', along: 'row', lines: 'li' });

/** Who is meant by the bosses whom the table names and does not have; those that most roles name come first. */
export function ManagerQuestions({ managers }: { managers: readonly UnknownManager[] }) {
  const heading = useId();
  const [wanted, setWanted] = useState(STEP);
  const { list, goOnFrom } = useFirstShown<HTMLUListElement>(':scope > li');
  const isOne = managers.length === 1;
  const more = Math.min(STEP, managers.length - wanted);
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{isOne ? 'Who is this manager?' : 'Who are these managers?'}</h2>
      <p className={styles['hint']}>
        {isOne
          ? 'The table names it, and has no row for it.'
          : 'The table names them, and has no rows for them.'}
      </p>
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
