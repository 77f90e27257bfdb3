import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import styles from './tip-layer.module.css';

/** Long enough that nothing flickers up while the pointer passes; milliseconds. */
const DELAY = 350;

type Place = Pick<PointerEvent, 'clientX' | 'clientY'>;

/** Where the browser says it of something that has appeared, it says it in whole pixels. */
function isAt({ clientX, clientY }: Place, place: Place): boolean {
  return Math.abs(place.clientX - clientX) < 1 && Math.abs(place.clientY - clientY) < 1;
}

interface Tip {
  readonly text: string;
  readonly keys: string | undefined;
  readonly anchor: DOMRect;
}

/**
 * Shows the words of `data-tip` (and the key stroke of `data-tip-keys`) beside whatever is hovered or focused by
 * keyboard. One for the whole page; the words repeat what the element's own name already says to a screen reader. What
 * has only appeared under a pointer at rest was not asked about.
 */
export function TipLayer() {
  const [tip, setTip] = useState<Tip | null>(null);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hide = () => {
      clearTimeout(timer);
      setTip(null);
    };
    const show = (target: EventTarget | null) => {
      hide();
      const element =
        target instanceof Element ? target.closest<HTMLElement | SVGElement>('[data-tip]') : null;
      // What is open shows already what the tip would say.
      if (!element || element.ariaExpanded === 'true') return;
      timer = setTimeout(() => {
        const { tip: text, tipKeys: keys } = element.dataset;
        // Meanwhile it may have gone.
        if (text && element.isConnected) setTip({ text, keys, anchor: element.getBoundingClientRect() });
      }, DELAY);
    };
    let last: Place | undefined;
    let isWaiting = false;
    const over = (event: PointerEvent) => {
      if (event.pointerType !== 'mouse' || event.buttons !== 0) return;
      isWaiting = !last || isAt(event, last);
      if (isWaiting) hide();
      else show(event.target);
    };
    const move = (event: PointerEvent) => {
      const hasMoved = !last || !isAt(event, last);
      last = { clientX: event.clientX, clientY: event.clientY };
      if (!isWaiting || !hasMoved) return;
      isWaiting = false;
      show(event.target);
    };
    const focus = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.matches(':focus-visible')) show(target);
    };
    const events = ['pointerdown', 'keydown', 'focusout', 'wheel'] as const;
    document.addEventListener('pointerover', over);
    document.addEventListener('pointermove', move);
    document.addEventListener('focusin', focus);
    for (const name of events) document.addEventListener(name, hide, { passive: true });
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointerover', over);
      document.removeEventListener('pointermove', move);
      document.removeEventListener('focusin', focus);
      for (const name of events) document.removeEventListener(name, hide);
    };
  }, []);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element || !tip) return;
    const { width, height } = element.getBoundingClientRect();
    const { anchor } = tip;
    const below = anchor.bottom + 6;
    const top = below + height > window.innerHeight - 4 ? anchor.top - height - 6 : below;
    const left = anchor.left + anchor.width / 2 - width / 2;
    element.style.left = `${Math.max(8, Math.min(left, window.innerWidth - width - 8))}px`;
    element.style.top = `${top}px`;
  }, [tip]);

  if (!tip) return null;
  return (
    <div ref={box} className={styles['tip']} role="tooltip">
      {tip.text}
      {tip.keys !== undefined && <kbd className={styles['keys']}>{tip.keys}</kbd>}
    </div>
  );
}
