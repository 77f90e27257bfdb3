import { firstPart } from './first-part.ts';
import { rovedTo } from './roved-to.ts';

interface Roving {
  /** Selects what the keyboard goes among, within the list. Items render no `tabIndex` of their own. */
  readonly items: string;
  /** Left and right lead along a row, which goes round; up and down along a column, which ends. */
  readonly along: 'row' | 'column';
  /** Of a row that fills several lines: selects a line; up and down lead to where the next or previous one starts. */
  readonly lines?: string;
  /**
   * The item that Tab arrives at while the keyboard is elsewhere. Absent: the one it was at last, at first the first.
   */
  readonly start?: string;
  /** What is arrived at by an arrow is pressed, too, as tabs are. */
  readonly isPressed?: boolean;
}

/**
 * Makes many items one stop of the Tab key, as the ARIA practices describe toolbars, tabs and lists: arrows, Home and
 * End lead from item to item. An item that goes away while it has the keyboard leaves it to the one in its place.
 *
 * @returns For the `ref` of the list. It must stay the same, or the list forgets where one was.
 */
export function rovingFocus({ items: selector, along, lines, start, isPressed = false }: Roving) {
  return (list: HTMLElement | null) => {
    if (!list) return undefined;
    let stop: HTMLElement | undefined;
    let place = 0;
    /** The item that has the keyboard, or had it until it went away. */
    let held: HTMLElement | undefined;
    const listed = () => [...list.querySelectorAll<HTMLElement>(selector)];

    const settle = () => {
      const items = listed();
      const { activeElement, body } = document;
      const isHere = items.find((item) => item === activeElement);
      const wanted = isHere ?? (start === undefined ? undefined : items.find((item) => item.matches(start)));
      const kept = stop && items.includes(stop) ? stop : (items[place] ?? items.at(-1));
      stop = wanted ?? kept;
      if (stop) place = items.indexOf(stop);
      for (const item of items) item.tabIndex = item === stop ? 0 : -1;
      const isLost = held && !items.includes(held) && (activeElement === body || activeElement === held);
      held = isHere ?? held;
      if (isLost) stop?.focus();
    };
    const leave = ({ relatedTarget }: FocusEvent) => {
      // Without a next place it may be that the item itself goes away; one that stays was left for no place at all.
      if (relatedTarget) held = undefined;
      else queueMicrotask(() => held?.isConnected && !held.matches(':disabled') && (held = undefined));
    };
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const items = listed();
      const at = items.findIndex((item) => item === event.target);
      if (at < 0) return;
      const to = rovedTo(event.key, along, at, items.length);
      const next = to === undefined ? lineStart(event.key, items[at]) : items[to];
      if (!next) return;
      event.preventDefault();
      next.focus();
      if (isPressed) next.click();
    };
    const lineStart = (key: string, item: HTMLElement | undefined) => {
      const step = { ArrowUp: -1, ArrowDown: 1 }[key];
      if (lines === undefined || step === undefined) return undefined;
      const all = [...list.querySelectorAll(lines)];
      const from = all.findIndex((line) => line.contains(item ?? null));
      return firstPart(all[from + step]);
    };

    settle();
    const observer = new MutationObserver(settle);
    observer.observe(list, {
      childList: true,
      subtree: true,
      attributeFilter: ['disabled', 'aria-current', 'aria-expanded', 'aria-selected'],
    });
    list.addEventListener('focusin', settle);
    list.addEventListener('focusout', leave);
    list.addEventListener('keydown', press);
    return () => {
      observer.disconnect();
      list.removeEventListener('focusin', settle);
      list.removeEventListener('focusout', leave);
      list.removeEventListener('keydown', press);
    };
  };
}
