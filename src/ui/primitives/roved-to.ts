/**
 * Where a key leads from an item of a row or a column, by number; undefined for a key that leads nowhere. A row is
 * short and goes round; at the end of a column one is to know that it ends.
 */
export function rovedTo(key: string, along: 'row' | 'column', at: number, count: number): number | undefined {
  const isRow = along === 'row';
  switch (key) {
    case isRow ? 'ArrowRight' : 'ArrowDown':
      return isRow ? (at + 1) % count : Math.min(at + 1, count - 1);
    case isRow ? 'ArrowLeft' : 'ArrowUp':
      return isRow ? (at - 1 + count) % count : Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
