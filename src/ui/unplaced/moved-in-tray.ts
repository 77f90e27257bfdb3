import type { TrayColumn } from './tray-row.tsx';

/** So many rows PageUp and PageDown go. */
const PAGE = 8;

/** Where a key leads in the tray: to a row, and to one of its two columns. Undefined for a key that leads nowhere. */
export function movedInTray(
  key: string,
  row: number,
  count: number,
): { readonly row: number; readonly column?: TrayColumn } | undefined {
  const within = (at: number) => ({ row: Math.max(0, Math.min(count - 1, at)) });
  switch (key) {
    case 'ArrowDown':
      return within(row + 1);
    case 'ArrowUp':
      return within(row - 1);
    case 'PageDown':
      return within(row + PAGE);
    case 'PageUp':
      return within(row - PAGE);
    case 'Home':
      return within(0);
    case 'End':
      return within(count - 1);
    case 'ArrowRight':
      return { row, column: 'find' };
    case 'ArrowLeft':
      return { row, column: 'role' };
    default:
      return undefined;
  }
}
