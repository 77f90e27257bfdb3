import { type RefObject, useEffect, useLayoutEffect } from 'react';

/** The keyboard follows the row that Tab reaches, as long as it is in the outline; it is never lost with a row. */
export function useRowKeyboard(ref: RefObject<HTMLElement | null>, isStop: boolean): void {
  useEffect(() => {
    const row = ref.current;
    const focused = document.activeElement;
    if (!isStop || !row || row.contains(focused)) return;
    if (row.closest('[role="tree"]')?.contains(focused)) row.focus({ preventScroll: true });
  }, [isStop, ref]);

  // A row that goes gives the keyboard to the tree, which passes it on to the next one.
  useLayoutEffect(() => {
    const row = ref.current;
    return () => {
      if (row?.contains(document.activeElement))
        row.closest<HTMLElement>('[role="tree"]')?.focus({ preventScroll: true });
    };
  }, [ref]);
}
