import type { CardChange } from '../../chart/overlay.ts';
import { CHANGE_SHAPES } from '../../layout/change-shapes.ts';
import { ChangeMark } from '../primitives/change-mark.tsx';
import styles from './card-signs.module.css';

/** What has become of a card, on its upper left corner; the name of the card says it in words. */
export function CardSigns({ kinds, placeOf }: CardChange) {
  const words =
    placeOf === undefined ? kinds.map((kind) => CHANGE_SHAPES[kind].label) : ['Moved away from here'];
  return (
    <span className={styles['signs']} data-tip={words.join(', ')} aria-hidden>
      {kinds.map((kind) => (
        <ChangeMark key={kind} kind={kind} size={20} isHollow={placeOf !== undefined} />
      ))}
    </span>
  );
}
