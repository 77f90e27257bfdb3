/** The rows a scrolled list has to show. */
export interface RowStretch {
  readonly first: number;
  /** The one behind the last. */
  readonly end: number;
}

/** So many more above and below, so that scrolling never shows an empty place. */
const SPARE = 8;

/** Which rows of equal height are in view, with some to spare; steady while less than a few rows are scrolled. */
export function rowsInView(
  { top, height }: { readonly top: number; readonly height: number },
  rowHeight: number,
  count: number,
): RowStretch {
  const step = SPARE / 2;
  const seen = Math.floor(Math.max(0, top) / rowHeight / step) * step;
  const first = Math.max(0, Math.min(seen, count) - SPARE);
  const end = Math.min(count, seen + Math.ceil(height / rowHeight) + step + SPARE);
  return { first, end };
}

/**
 * Where to scroll so that a row is in view, moving as little as can be; where it is when the row is in view already.
 */
export function scrollToShow(
  row: number,
  { top, height }: { readonly top: number; readonly height: number },
  rowHeight: number,
): number {
  const rowTop = row * rowHeight;
  if (rowTop < top) return rowTop;
  return Math.max(top, rowTop + rowHeight - height);
}

/** The rows to have in the page, in their order: those in view, and the one the Tab key reaches wherever it is. */
export function rowsInPage({ first, end }: RowStretch, stop: number, count: number): readonly number[] {
  const inView = Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i);
  if (stop < 0 || stop >= count || (stop >= first && stop < end)) return inView;
  return stop < first ? [stop, ...inView] : [...inView, stop];
}
