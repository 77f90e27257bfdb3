import type { DeckChoices } from '../../layout/deck/deck-choices.ts';
import { isReadable, LEAST_TEXT } from '../../layout/deck/fit.ts';
import { waysToRead } from '../../editor/export/ways-to-read.ts';
import type { DeckPatch } from '../../editor/export/deck-in-work.ts';
import styles from './export-dialog.module.css';

interface Props {
  readonly choices: DeckChoices;
  /** Of the smallest title, in points. */
  readonly size: number;
  readonly onChange: (patch: DeckPatch) => void;
}

/** Says that titles come out too small to be read, and what can be done about it. */
export function SmallText({ choices, size, onChange }: Props) {
  if (isReadable(size)) return null;
  return (
    <div className={styles['advice']} role="status">
      <p>
        Titles come out at {(Math.floor(size * 10) / 10).toFixed(1)} pt. Below {LEAST_TEXT} pt they are hard
        to read.
        {choices.subject === 'changes' &&
          choices.part === 'whole' &&
          ' Branches in which nothing changes are folded already.'}
      </p>
      {waysToRead(choices, size).map(({ words, patch }) => (
        <button
          key={words}
          type="button"
          className={`${styles['quiet']} ${styles['small']}`}
          onClick={() => onChange(patch)}
        >
          {words}
        </button>
      ))}
    </div>
  );
}
