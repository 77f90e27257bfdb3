import type { MouseEvent } from 'react';
import { selectedIds } from '../../editor/actions/selected.ts';
import type { Editor } from '../../editor/editor.ts';

/** Where a menu was asked for, client pixels, and about what. */
export interface MenuPlace {
  readonly x: number;
  readonly y: number;
  readonly about: 'roles' | 'line' | 'canvas';
}

/**
 * The place a press of the right button, or of the menu key, asks for. What was pressed is selected first, unless it is
 * part of what is selected already. A text that is being edited keeps the browser’s own menu: undefined.
 *
 * @param selectPainted Selects what is painted there rather than in the page; false when there is nothing.
 */
export function menuPlaceOf(
  event: MouseEvent,
  editor: Editor,
  selectPainted: (event: MouseEvent) => boolean,
): MenuPlace | undefined {
  const target = event.target instanceof Element ? event.target : null;
  if (!target || target.closest('input, textarea')) return undefined;
  const { clientX: x, clientY: y } = event;
  const card = target.closest('.react-flow__node')?.querySelector<HTMLElement>('[data-role]');
  const id = card?.dataset['role'];
  if (id !== undefined) {
    if (!selectedIds(editor.store.getState()).includes(id)) editor.selectRole(id);
    return { x, y, about: 'roles' };
  }
  // On a Mac, Ctrl and a click ask for the menu too.
  const isByKey = event.button === 0 && !event.ctrlKey;
  const isOnSomething = isByKey || selectPainted(event);
  const { kind } = editor.store.getState().selection;
  return { x, y, about: isOnSomething && kind !== 'nothing' ? kind : 'canvas' };
}
