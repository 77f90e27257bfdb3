import { useId } from 'react';
import type { RoleFunction } from '../../chart/chart.ts';
import type { TitleMeaning } from '../../chart/titles/meanings.ts';
import type { AmbiguousTitle } from '../../chart/titles/reading.ts';
import styles from './inspector.module.css';

interface Props {
  readonly title: AmbiguousTitle;
  /** The likeliest first. */
  readonly meanings: readonly TitleMeaning[];
  readonly onAnswer: (meaning: RoleFunction) => void;
}

/** Asks which of its jobs a bare abbreviation stands for; until then the rules make nothing of it. */
export function MeaningQuestion({ title, meanings, onAnswer }: Props) {
  const question = useId();
  return (
    <section className={styles['section']} aria-labelledby={question}>
      <h3 id={question} className={styles['heading']}>
        Which {title} is this?
      </h3>
      <p className={styles['hint']}>
        The abbreviation has several meanings, here the likeliest first. Until one is chosen, the rules take
        none of them for granted.
      </p>
      <div className={styles['purposes']}>
        {meanings.map(({ word, function: meaning }) => (
          <button
            key={word}
            type="button"
            className={styles['chipButton']}
            onClick={({ currentTarget }) => {
              // The question goes away; the keyboard goes to where its answer stands.
              currentTarget.closest('fieldset')?.querySelector('select')?.focus();
              onAnswer(meaning);
            }}
          >
            {word}
          </button>
        ))}
      </div>
    </section>
  );
}
