import type { Piece } from '../../editor/search/marked-text.ts';
import styles from './pieces.module.css';

/** A text in which what was looked for is marked. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, isMatch }, i) => {
    const key = `${i} ${text}`;
    return isMatch ? (
      <mark key={key} className={styles['match']}>
        {text}
      </mark>
    ) : (
      <span key={key}>{text}</span>
    );
  });
}
