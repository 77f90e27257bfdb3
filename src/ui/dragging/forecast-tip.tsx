import { useLayoutEffect, useRef } from 'react';
import type { Drag } from '../../editor/dropping/drag-session.ts';
import styles from './forecast-tip.module.css';
import { ForecastList } from './forecast-list.tsx';

/** Free space between the pointer and what is said, pixels: a card that is held lies around it. */
const BESIDE_CARD = { right: 112, left: 112, below: 64 } as const;
const BESIDE_POINTER = { right: 18, left: 16, below: 24 } as const;

/** Says, before the drop, what the drop would do to the structure and to the findings. */
export function ForecastTip({ drag }: { drag: Drag }) {
  const ref = useRef<HTMLDivElement>(null);
  const { drop, forecast, pointer, refusal } = drag;

  // Beside the pointer, but never off the page: placed before the paint, from its own measured size.
  useLayoutEffect(() => {
    const tip = ref.current;
    if (!tip) return;
    const { width, height } = tip.getBoundingClientRect();
    const { right, left: leftOf, below } = drag.source.kind === 'line' ? BESIDE_POINTER : BESIDE_CARD;
    const isRight = pointer.x + right + width + 8 <= window.innerWidth;
    const left = isRight ? pointer.x + right : pointer.x - leftOf - width;
    // Where neither side has room, it stands below what is held.
    const top = Math.min(pointer.y + (left < 8 ? below : 8), window.innerHeight - height - 8);
    tip.style.transform = `translate(${Math.max(8, left)}px, ${Math.max(8, top)}px)`;
  });

  if (drop === null && refusal === null) return null;
  return (
    <div ref={ref} className={styles['tip']} data-testid="forecast">
      {drop === null ? (
        <p className={styles['effect']}>{refusal}</p>
      ) : (
        <>
          <p className={styles['effect']}>Drop: {drop.effect}</p>
          {forecast && <ForecastList forecast={forecast} />}
        </>
      )}
    </div>
  );
}
