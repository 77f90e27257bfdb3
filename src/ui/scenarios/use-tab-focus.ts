import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react';

/** The keyboard among the tabs. */
export interface TabFocus {
  /** The next change was asked for by a key: the tab of the scenario shown is to have the keyboard after it. */
  readonly hold: () => void;
  readonly remember: (event: FocusEvent) => void;
}

/** Keeps the tab of the scenario shown in sight, and gives it the keyboard when the tab that had it went away. */
export function useTabFocus(list: RefObject<HTMLElement | null>, change: string): TabFocus {
  const isWanted = useRef(false);
  const last = useRef<Element | null>(null);
  // oxlint-disable-next-line react/exhaustive-deps -- the change is what may have taken the tab away
  useLayoutEffect(() => {
    const tab = list.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    const isLost = last.current?.isConnected === false && document.activeElement === document.body;
    if (isWanted.current || isLost) tab?.focus({ preventScroll: true });
    tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    isWanted.current = false;
  }, [list, change]);
  return {
    hold: () => {
      isWanted.current = true;
    },
    remember: ({ target }) => {
      last.current = target;
    },
  };
}
