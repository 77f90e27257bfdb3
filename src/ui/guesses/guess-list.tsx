import { useState } from 'react';
import { rowsInPage } from '../../editor/outline/rows-in-view.ts';
import type { TitleGuesses } from '../../editor/guesses/title-guesses.ts';
import { useRowsInView } from '../outline/use-rows-in-view.ts';
import { useNarrow } from '../use-breadth.ts';
import { GuessRow } from './guess-row.tsx';
import styles from './guesses-window.module.css';

interface Props {
  readonly listed: readonly TitleGuesses[];
  readonly onShow: (ids: readonly string[]) => void;
}

/** Of every row, pixels; the style sheet has the same. */
const ROW_HEIGHT = { usual: 58, narrow: 96 } as const;

/** The titles, of which only those in view are in the page, and the one that has the keyboard. */
export function GuessList({ listed, onShow }: Props) {
  const isNarrow = useNarrow();
  const height = ROW_HEIGHT[isNarrow ? 'narrow' : 'usual'];
  const { list, stretch } = useRowsInView(listed.length, height);
  const [held, setHeld] = useState(-1);
  if (listed.length === 0)
    return <p className={styles['none']}>No title matches. Fewer letters, or all titles, find more.</p>;
  return (
    <>
      {!isNarrow && (
        <div className={styles['columns']} aria-hidden>
          <span>Title</span>
          <span>Function</span>
          <span>Level</span>
        </div>
      )}
      <div ref={list} className={styles['list']} data-narrow={isNarrow}>
        <ul className={styles['rows']} aria-label="Titles" style={{ height: listed.length * height }}>
          {rowsInPage(stretch, held, listed.length).map((at) => {
            const guesses = listed[at];
            return (
              guesses && (
                <GuessRow
                  key={guesses.title}
                  guesses={guesses}
                  at={at}
                  top={at * height}
                  count={listed.length}
                  onShow={onShow}
                  onFocus={() => setHeld(at)}
                />
              )
            );
          })}
        </ul>
      </div>
    </>
  );
}
