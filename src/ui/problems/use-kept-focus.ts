import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/**
 * Gives the keyboard back to a region when what had it went away with a change, such as the button of a repair that
 * was made: whoever works by keyboard goes on from there and not from the top of the page.
 */
export function useKeptFocus(region: RefObject<HTMLElement | null>, change: unknown): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      last.current = target instanceof Element && region.current?.contains(target) ? target : null;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, [region]);
  // oxlint-disable-next-line react/exhaustive-deps -- the change is what may have taken it away
  useLayoutEffect(() => {
    if (!last.current || last.current.isConnected || document.activeElement !== document.body) return;
    last.current = null;
    region.current?.focus({ preventScroll: true });
  }, [region, change]);
}
