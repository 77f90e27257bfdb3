import { type RefObject, useEffect, useRef } from 'react';

/**
 * Scrolls to the row of a list that is open, marked with `data-open="true"`, whenever it is another one.
 *
 * @param open What is open; null: nothing is.
 * @returns For the `ref` of the list.
 */
export function useOpenInSight(open: string | null): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open !== null)
      list.current?.querySelector('[data-open="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return list;
}
