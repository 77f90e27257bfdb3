import { Check, Scissors } from 'lucide-react';
import { CARRIERS, sizeSentence, sizeWords } from '../../editor/sharing/link-size.ts';
import styles from './share-dialog.module.css';

/** What a link of this length goes through whole, and what would cut it. */
export function LinkSize({ length }: { length: number }) {
  return (
    <>
      <p role="status">
        <strong>{sizeWords(length)}.</strong> {sizeSentence(length)}
      </p>
      <ul className={styles['carriers']}>
        {CARRIERS.map(({ name, most }) => {
          const isWhole = length <= most;
          return (
            <li key={name} data-whole={isWhole}>
              {isWhole ? <Check size={14} aria-hidden /> : <Scissors size={14} aria-hidden />}
              {name}
              <span className={styles['hint']}>
                {isWhole ? 'Whole up to' : 'Cut at'} about {Math.round(most / 1_000)} kB
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
