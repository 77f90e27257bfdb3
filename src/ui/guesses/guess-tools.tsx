import { useEffect, useRef } from 'react';
import { inDigits } from '../../chart/digits.ts';
import { GUESS_KINDS, type GuessKind, isOfKind } from '../../editor/guesses/guess-filter.ts';
import type { TitleGuesses } from '../../editor/guesses/title-guesses.ts';
import { FilterField } from '../primitives/filter-field.tsx';
import styles from './guesses-window.module.css';

const KIND_WORDS: Readonly<Record<GuessKind, string>> = {
  all: 'All titles',
  'no-function': 'No function guessed',
  'no-level': 'No level guessed',
};

interface Props {
  readonly all: readonly TitleGuesses[];
  readonly listed: readonly TitleGuesses[];
  readonly typed: string;
  readonly kind: GuessKind;
  readonly onType: (typed: string) => void;
  readonly onKind: (kind: GuessKind) => void;
}

/** Which of the titles are listed, and how many that are. */
export function GuessTools({ all, listed, typed, kind, onType, onKind }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <div className={styles['tools']}>
      <FilterField label="Filter titles" field={field} value={typed} onChange={onType} />
      <select
        className={styles['kind']}
        aria-label="Which titles"
        value={kind}
        onChange={({ currentTarget }) => {
          const chosen = GUESS_KINDS.find((one) => one === currentTarget.value);
          if (chosen) onKind(chosen);
        }}
      >
        {GUESS_KINDS.map((one) => (
          <option key={one} value={one}>
            {KIND_WORDS[one]} ({inDigits(all.filter((guesses) => isOfKind(guesses, one)).length)})
          </option>
        ))}
      </select>
      <p className={styles['count']} role="status">
        {countWords(listed)}
      </p>
    </div>
  );
}

function countWords(listed: readonly TitleGuesses[]): string {
  const roles = listed.reduce((sum, { roleIds }) => sum + roleIds.length, 0);
  const titles = listed.length === 1 ? '1 title' : `${inDigits(listed.length)} titles`;
  return `${titles}, ${roles === 1 ? '1 role' : `${inDigits(roles)} roles`}`;
}
