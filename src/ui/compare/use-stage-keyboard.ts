import { useCallback, useEffect, useRef } from 'react';
import { CANVAS_ACTIONS } from '../../editor/comparing/actions-while-comparing.ts';
import type { Editor } from '../../editor/editor.ts';
import type { Workplace } from '../editor-context.tsx';
import { useKeyboard } from '../use-keyboard.ts';

const NOTHING: readonly never[] = [];

/**
 * The keys of one canvas of a comparison: of the one that has the keyboard, and of the leading one where none has.
 *
 * @param teller The editor whose messages are on the screen.
 * @returns For the `ref` of the canvas.
 */
export function useStageKeyboard(workplace: Workplace, isLead: boolean, teller: Editor) {
  const canvas = useRef<HTMLElement>(null);
  const holds = useRef<() => boolean>(() => true);
  useEffect(() => {
    holds.current = () => {
      const { activeElement } = document;
      const held = activeElement?.closest('[data-pane]');
      return held ? held === canvas.current : isLead;
    };
  }, [isLead]);
  const actionsNow = useCallback(() => (holds.current() ? CANVAS_ACTIONS : NOTHING), []);
  useKeyboard(workplace, actionsNow, teller);
  return canvas;
}
