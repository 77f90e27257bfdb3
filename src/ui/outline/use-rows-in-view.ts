import { useCallback, useEffect, useRef, useState } from 'react';
import { type RowStretch, rowsInView, scrollToShow } from '../../editor/outline/rows-in-view.ts';

/** Of every row of the outline, pixels; the style sheet has the same. */
export const ROW_HEIGHT = 30;

const EVERY_ROW = Number.POSITIVE_INFINITY;

/** Which rows of a scrolled list are to be in the page, and a way to scroll to one. `list` is for the list itself. */
export function useRowsInView(count: number, rowHeight = ROW_HEIGHT) {
  const list = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 0 });
  const look = useCallback(() => {
    const element = list.current;
    if (!element) return;
    const next = { top: element.scrollTop, height: element.clientHeight };
    // The same rows again: nothing to do until some come or go.
    setView((before) => (isSame(stretchOf(before, rowHeight), stretchOf(next, rowHeight)) ? before : next));
  }, [rowHeight]);

  useEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    element.addEventListener('scroll', look, { passive: true });
    const watcher = new ResizeObserver(look);
    watcher.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      watcher.disconnect();
    };
  }, [look]);

  const showRow = useCallback(
    (row: number) => {
      const element = list.current;
      if (!element || element.clientHeight === 0) return;
      const at = { top: element.scrollTop, height: element.clientHeight };
      const top = scrollToShow(row, at, rowHeight);
      if (top === at.top) return;
      element.scrollTop = top;
      // At once, and not with the event that follows: nobody sees the empty place.
      look();
    },
    [look, rowHeight],
  );
  return { list, stretch: rowsInView(view, rowHeight, count), showRow };
}

function stretchOf(view: { readonly top: number; readonly height: number }, rowHeight: number): RowStretch {
  return rowsInView(view, rowHeight, EVERY_ROW);
}

function isSame(a: RowStretch, b: RowStretch): boolean {
  return a.first === b.first && a.end === b.end;
}
