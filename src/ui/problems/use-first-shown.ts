import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { firstPart } from '../primitives/first-part.ts';

/** A list that shows more at the press of a button. */
interface FirstShown<List extends HTMLElement> {
  /** For what holds the items. */
  readonly list: RefObject<List | null>;
  /** Told where the new items begin when more of them are shown. */
  readonly goOnFrom: (place: number) => void;
}

/**
 * Gives the keyboard to the first item that is newly shown: the button pressed for it stands behind the new ones, or
 * is gone with the last of them. An item gets it at the first of its parts that can have it.
 *
 * @param items Selects the items within the list.
 */
export function useFirstShown<List extends HTMLElement>(items: string): FirstShown<List> {
  const list = useRef<List>(null);
  const [from, goOnFrom] = useState<number>();
  useLayoutEffect(() => {
    if (from === undefined) return;
    firstPart(list.current?.querySelectorAll(items)[from])?.focus();
  }, [from, items]);
  return { list, goOnFrom };
}
