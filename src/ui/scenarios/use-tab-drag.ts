import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { tabGap, type TabGap } from './tab-gap.ts';

/** Less is a click of an unsteady hand; pixels. */
const SLACK = 5;

/** So near the end of the strip it scrolls on, and so far at a time; pixels. */
const EDGE = 28;
const SCROLL = 12;

export interface TabDrag {
  readonly id: string;
  /** Undefined: let go now, it would stay where it is. */
  readonly gap: TabGap | undefined;
}

interface Options {
  /** The row of tabs, which scrolls in its parent. */
  readonly list: RefObject<HTMLElement | null>;
  readonly onDrop: (id: string, to: number) => void;
}

/** Drags a tab along its row with a mouse or a pen; a finger scrolls the row. Escape lets it be where it was. */
export function useTabDrag({ list, onDrop }: Options) {
  const [drag, setDrag] = useState<TabDrag | null>(null);
  const listening = useRef<AbortController | null>(null);
  const wasDragged = useRef(false);
  useEffect(() => () => listening.current?.abort(), []);

  const start = (event: PointerEvent<HTMLElement>, id: string) => {
    wasDragged.current = false;
    const row = list.current;
    if (event.button !== 0 || event.pointerType === 'touch' || !row) return;
    listening.current?.abort();
    const ended = new AbortController();
    listening.current = ended;
    const { currentTarget: tab, pointerId, clientX: startX } = event;
    const tabs = [...row.querySelectorAll<HTMLElement>('[role="tab"]')];
    const places = tabs.map(({ offsetLeft: left, offsetWidth: width }) => ({ left, width }));
    const from = tabs.indexOf(tab);
    let isCancelled = false;
    let gap: TabGap | undefined;

    const end = () => {
      ended.abort();
      setDrag(null);
    };
    const move = ({ clientX }: globalThis.PointerEvent) => {
      if (isCancelled || (!wasDragged.current && Math.abs(clientX - startX) < SLACK)) return;
      if (!wasDragged.current) tab.setPointerCapture(pointerId);
      wasDragged.current = true;
      scrollOn(row.parentElement, clientX);
      gap = tabGap(places, from, clientX - row.getBoundingClientRect().left);
      setDrag({ id, gap });
    };
    const drop = () => {
      end();
      if (!isCancelled && gap) onDrop(id, gap.to);
    };
    const cancel = (pressed: KeyboardEvent) => {
      if (pressed.key !== 'Escape' || !wasDragged.current) return;
      pressed.preventDefault();
      pressed.stopPropagation();
      // What follows until the button is let go is no click.
      isCancelled = true;
      setDrag(null);
    };
    const { signal } = ended;
    window.addEventListener('pointermove', move, { signal });
    window.addEventListener('pointercancel', end, { signal });
    window.addEventListener('pointerup', drop, { signal });
    window.addEventListener('keydown', cancel, { signal, capture: true });
  };

  return {
    drag,
    start,
    /**
     * The click that ends a drag is none.
     *
     * @param presses How many presses of a pointer made it; 0 for a key.
     */
    isClick: (presses: number) => presses === 0 || !wasDragged.current,
  };
}

function scrollOn(strip: HTMLElement | null, x: number): void {
  if (!strip) return;
  const { left, right } = strip.getBoundingClientRect();
  if (x < left + EDGE) strip.scrollLeft -= SCROLL;
  else if (x > right - EDGE) strip.scrollLeft += SCROLL;
}
