import { type RefObject, useEffect } from 'react';

/** Longer than a hand rests between two moves; milliseconds. */
const REST = 3_000;

/** Marks an element with `data-resting` while the pointer does not move, so that it can be hidden. */
export function useRestingPointer(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let timer = 0;
    const rest = () => element.current?.setAttribute('data-resting', '');
    const wake = () => {
      element.current?.removeAttribute('data-resting');
      clearTimeout(timer);
      timer = window.setTimeout(rest, REST);
    };
    const events = ['pointermove', 'pointerdown'] as const;
    wake();
    for (const name of events) window.addEventListener(name, wake);
    return () => {
      clearTimeout(timer);
      for (const name of events) window.removeEventListener(name, wake);
    };
  }, [element]);
}
