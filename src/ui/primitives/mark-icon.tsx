import { CARD_MARKS, type CardMark, GRID, MARK_STROKE } from '../../layout/marks.ts';
import styles from './mark-icon.module.css';

/** A mark as the cards have it, beside the words for what it means. */
export function MarkIcon({ name }: { readonly name: CardMark }) {
  return (
    <svg className={styles['mark']} width={15} height={15} viewBox={`0 0 ${GRID} ${GRID}`} aria-hidden>
      <path d={CARD_MARKS[name]} strokeWidth={MARK_STROKE} />
    </svg>
  );
}
