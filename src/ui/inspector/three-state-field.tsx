import { useId } from 'react';
import type { CardMark } from '../../layout/marks.ts';
import { MarkIcon } from '../primitives/mark-icon.tsx';
import styles from './inspector.module.css';

interface Props {
  readonly label: string;
  /** What the card shows where the answer is yes; absent: nothing. */
  readonly mark?: CardMark;
  readonly value: boolean | undefined;
  /** While nothing is stated, it is taken to be so, and this says why. */
  readonly guessedYes?: string | undefined;
  /** What follows from the answer; absent: nothing a person would not expect. */
  readonly hint?: string | undefined;
  readonly onChange: (value: boolean | undefined) => void;
}

const STATES = [
  { value: true, words: 'Yes' },
  { value: false, words: 'No' },
  { value: undefined, words: 'Not stated' },
] as const;

/** Yes, no or not stated: three answers, never two. A guess is shown as a guess, and one click makes it an answer. */
export function ThreeStateField({ label, mark, value, guessedYes, hint, onChange }: Props) {
  const name = useId();
  const guess = value === undefined ? guessedYes : undefined;
  const describedBy = guess !== undefined ? `${name}-guess` : hint !== undefined ? `${name}-hint` : undefined;
  return (
    <div className={styles['answered']}>
      <div className={styles['row']} role="radiogroup" aria-label={label} aria-describedby={describedBy}>
        <span className={styles['label']}>
          {label}
          {mark && <MarkIcon name={mark} />}
        </span>
        <span className={styles['segments']}>
          {STATES.map((state) => (
            <label
              key={state.words}
              className={styles['segment']}
              title={state.words}
              data-guess={guess !== undefined && state.value === true}
            >
              <input
                type="radio"
                name={name}
                aria-label={state.words}
                checked={value === state.value}
                onChange={() => onChange(state.value)}
              />
              <span aria-hidden>{state.value === undefined ? '–' : state.words}</span>
            </label>
          ))}
        </span>
      </div>
      {guess !== undefined && (
        <p id={`${name}-guess`} className={styles['hint']}>
          Yes (guess). {guess}{' '}
          <button
            type="button"
            className={styles['confirm']}
            aria-label={`Confirm: ${label}`}
            onClick={({ currentTarget }) => {
              // This button goes away; the keyboard goes to the answer it gave.
              currentTarget.closest('div')?.querySelector('input')?.focus();
              onChange(true);
            }}
          >
            Confirm
          </button>
        </p>
      )}
      {guess === undefined && hint !== undefined && (
        <p id={`${name}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
    </div>
  );
}
