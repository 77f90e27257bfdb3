import { type RefCallback, useCallback, useLayoutEffect, useRef } from 'react';

/**
 * Keeps the open row of a list in sight, marked with `data-open="true"`, whenever it is another one. A row that was
 * pressed stays where it is under the pointer when another one closes above it.
 *
 * @param open What is open; null: nothing is.
 * @returns For the `ref` of the list.
 */
export function useOpenInSight(open: string | null): RefCallback<HTMLDivElement> {
  const list = useRef<HTMLDivElement>(null);
  const pressed = useRef<{ readonly row: Element; readonly top: number } | null>(null);
  // Where nothing is listed there is no list: one that comes later is listened to as well.
  const attach = useCallback((element: HTMLDivElement) => {
    list.current = element;
    const press = ({ target }: Event) => {
      const row = target instanceof Element ? target.closest('[data-row]') : null;
      pressed.current = row && { row, top: row.getBoundingClientRect().top };
    };
    element.addEventListener('click', press, { capture: true });
    return () => {
      list.current = null;
      element.removeEventListener('click', press, { capture: true });
    };
  }, []);
  useLayoutEffect(() => {
    const { current: before } = pressed;
    pressed.current = null;
    const row = list.current?.querySelector('[data-open="true"]');
    const scroller = row?.closest('[role="tabpanel"]');
    if (open === null || !row || !scroller) return;
    if (before?.row === row) scroller.scrollTop += row.getBoundingClientRect().top - before.top;
    keepInSight(row, scroller);
  }, [open]);
  return attach;
}

/** Scrolls as little as can be; of a row that is too long, its beginning is seen. */
function keepInSight(row: Element, scroller: Element): void {
  const { top, bottom } = row.getBoundingClientRect();
  const seen = scroller.getBoundingClientRect();
  // What sticks to the top covers what scrolls beneath it.
  const first = scroller.querySelector('[data-sticks]')?.getBoundingClientRect().bottom ?? seen.top;
  if (top < first) scroller.scrollTop -= first - top;
  else if (bottom > seen.bottom) scroller.scrollTop += Math.min(bottom - seen.bottom, top - first);
}
