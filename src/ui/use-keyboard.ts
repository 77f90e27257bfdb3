import { useEffect } from 'react';
import { ALL_ACTIONS } from '../editor/actions/all-actions.ts';
import { actionForStroke } from '../editor/actions/keys.ts';
import type { Workplace } from './editor-context.tsx';

/** Runs the actions' key strokes, except while a person types or a dialog is open. */
export function useKeyboard(workplace: Workplace): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event) || isOnControl(event)) return;
      const action = actionForStroke(ALL_ACTIONS, event, workplace.editor.store.getState());
      if (!action) return;
      event.preventDefault();
      action.run(workplace);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [workplace]);
}

function isTyping({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('dialog, [role="menu"]')) return true;
  if (/^F\d/.test(key)) return false;
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
}

/** Enter and Space belong to the button that has the focus, but not to a card, which is the thing acted on. */
function isOnControl({ target, key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  if ((key !== 'Enter' && key !== ' ') || ctrlKey || metaKey || shiftKey) return false;
  return target instanceof HTMLElement && target.closest('button:not([data-role]), a') !== null;
}
