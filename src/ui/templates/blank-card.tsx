import { FilePlus2 } from 'lucide-react';
import { type Ref, useId } from 'react';
import styles from './template-card.module.css';

/** The way to start without any template. */
export function BlankCard({ ref, onChoose }: { ref: Ref<HTMLButtonElement>; onChoose: () => void }) {
  const id = useId();
  return (
    <button
      ref={ref}
      type="button"
      className={styles['blank']}
      data-card
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-words`}
      onClick={onChoose}
    >
      <FilePlus2 size={20} aria-hidden />
      <span>
        <span id={`${id}-name`} className={styles['name']}>
          Blank chart
        </span>
        <span id={`${id}-words`} className={styles['fits']}>
          Start with an empty canvas and your own roles.
        </span>
      </span>
    </button>
  );
}
