import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { firstPart } from '../primitives/first-part.ts';
import { nextPlace } from './next-place.ts';

/** What had the keyboard, in which item, and what stood around that. */
interface Held {
  readonly element: Element;
  readonly place: string;
  readonly places: readonly string[];
}

/**
 * Gives the keyboard to the next item of a region when what had it went away with a change, such as the button of a
 * repair that was made: whoever works by keyboard goes on from there and not from the top of the page. When there is
 * no item the region itself takes it.
 */
export function useKeptFocus(region: RefObject<HTMLElement | null>, change: unknown): void {
  const held = useRef<Held | null>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      const isHere = target instanceof Element && region.current?.contains(target);
      held.current = isHere
        ? { element: target, place: placeAround(target), places: placesIn(region.current) }
        : null;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, [region]);
  // oxlint-disable-next-line react/exhaustive-deps -- the change is what may have taken it away
  useLayoutEffect(() => {
    const { current } = held;
    if (!current || current.element.isConnected || document.activeElement !== document.body) return;
    held.current = null;
    const next = nextPlace(current.place, current.places, placesIn(region.current));
    const item = next === undefined ? undefined : itemAt(region.current, next);
    const part = firstPart(item);
    if (part) part.focus();
    else region.current?.focus({ preventScroll: true });
  }, [region, change]);
}

function placeAround(element: Element): string {
  return element.closest('[data-place]')?.getAttribute('data-place') ?? '';
}

function itemsIn(region: HTMLElement | null): readonly Element[] {
  return [...(region?.querySelectorAll('[data-place]') ?? [])];
}

function placesIn(region: HTMLElement | null): readonly string[] {
  return itemsIn(region).map((item) => item.getAttribute('data-place') ?? '');
}

function itemAt(region: HTMLElement | null, place: string): Element | undefined {
  return itemsIn(region).find((item) => item.getAttribute('data-place') === place);
}
