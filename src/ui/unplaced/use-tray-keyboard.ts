import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useEditorState } from '../editor-context.tsx';
import type { TrayColumn } from './tray-row.tsx';

/** Gives the keyboard to one cell of the tray. */
export function focusCell(grid: HTMLElement | null, id: string, column: TrayColumn): void {
  const cells = `[data-row="${CSS.escape(id)}"] [data-column]:not(:disabled)`;
  const all = [...(grid?.querySelectorAll<HTMLElement>(cells) ?? [])];
  // In a chart that must not be changed there is only the role.
  const cell = all.find((one) => one.dataset['column'] === column) ?? all[0];
  cell?.focus({ preventScroll: true });
}

/**
 * The keyboard follows the row that Tab reaches. A row that has gone to its boss leaves it to the one in its place,
 * also when that boss was found in a window: so a list is worked off without looking for where one was.
 */
export function useTrayKeyboard(
  grid: RefObject<HTMLElement | null>,
  stopId: string,
  column: RefObject<TrayColumn>,
): void {
  const isFinding = useEditorState(({ dialog }) => dialog === 'move-to');
  const held = useRef(false);
  const waits = useRef(false);

  useEffect(() => {
    const element = grid.current;
    const abort = new AbortController();
    const { signal } = abort;
    element?.addEventListener('focusin', () => (held.current = true), { signal });
    element?.addEventListener(
      'focusout',
      ({ relatedTarget }) => {
        // What goes away with its row leaves the keyboard to nobody.
        if (relatedTarget instanceof Node && !element.contains(relatedTarget)) held.current = false;
      },
      { signal },
    );
    return () => abort.abort();
  }, [grid]);

  useLayoutEffect(() => {
    if (isFinding) waits.current = held.current;
    else if (waits.current) {
      waits.current = false;
      focusCell(grid.current, stopId, column.current);
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the window was closed: the row is the one there is then
  }, [isFinding]);

  useLayoutEffect(() => {
    const { activeElement, body } = document;
    const isHere = grid.current?.contains(activeElement) === true;
    if (isHere || (held.current && activeElement === body)) focusCell(grid.current, stopId, column.current);
  }, [grid, stopId, column]);
}
