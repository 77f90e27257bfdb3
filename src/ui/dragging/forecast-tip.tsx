import { useLayoutEffect, useRef } from 'react';
import type { Drag } from '../../editor/dropping/drag-session.ts';
import styles from './forecast-tip.module.css';
import { ForecastList } from './forecast-list.tsx';

/** Says, before the drop, what the drop would do to the structure and to the findings. */
export function ForecastTip({ drag }: { drag: Drag }) {
  const ref = useRef<HTMLDivElement>(null);
  const { drop, forecast, pointer, refusal } = drag;

  // Beside the pointer, but never off the page: placed before the paint, from its own measured size.
  useLayoutEffect(() => {
    const tip = ref.current;
    if (!tip) return;
    const { width, height } = tip.getBoundingClientRect();
    const right = pointer.x + (drag.source.kind === 'line' ? 18 : 216);
    const left = right + width + 8 > window.innerWidth ? pointer.x - width - 16 : right;
    const top = Math.min(pointer.y + 8, window.innerHeight - height - 8);
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
