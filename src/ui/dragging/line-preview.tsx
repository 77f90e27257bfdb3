import type { Drag } from '../../editor/dropping/drag-session.ts';
import styles from './line-preview.module.css';

/** The line that is being pulled out of a card, from its handle to the pointer. */
export function LinePreview({ drag }: { drag: Drag }) {
  const { from, pointer } = drag;
  const { x, y } = pointer;
  const bend = (from.y + y) / 2;
  return (
    <svg className={styles['preview']}>
      <path
        d={`M${from.x} ${from.y}C${from.x} ${bend} ${x} ${bend} ${x} ${y}`}
        data-possible={drag.drop !== null}
      />
      <circle cx={x} cy={y} r={5} />
    </svg>
  );
}
