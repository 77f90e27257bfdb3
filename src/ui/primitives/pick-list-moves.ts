/** About as many rows as are in view: a row of the page before stays to go on from. */
const PAGE = 8;

/** Where a key leads in a list, by the place of the active row; undefined for a key that leads nowhere. */
export function movedBy(key: string, active: number, count: number): number | undefined {
  const last = count - 1;
  if (last < 0) return undefined;
  switch (key) {
    // Past either end it begins again at the other.
    case 'ArrowDown':
      return active < last ? active + 1 : 0;
    case 'ArrowUp':
      return active > 0 ? active - 1 : last;
    case 'PageDown':
      return Math.min(last, active + PAGE);
    case 'PageUp':
      return Math.max(0, active - PAGE);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}
