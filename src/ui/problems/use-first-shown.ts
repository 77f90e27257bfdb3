import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** A list that shows more at the press of a button. */
interface FirstShown {
  /** For the list; its children are the items. */
  readonly list: RefObject<HTMLUListElement | null>;
  /** Told where the new items begin when more of them are shown. */
  readonly goOnFrom: (place: number) => void;
}

/**
 * Gives the keyboard to the first item that is newly shown: the button pressed for it stands behind the new ones, or
 * is gone with the last of them. An item gets it at the first of its parts that can have it.
 */
export function useFirstShown(): FirstShown {
  const list = useRef<HTMLUListElement>(null);
  const [from, goOnFrom] = useState<number>();
  useLayoutEffect(() => {
    if (from === undefined) return;
    list.current?.children[from]?.querySelector<HTMLElement>('button, [tabindex]')?.focus();
  }, [from]);
  return { list, goOnFrom };
}
