import { useLayoutEffect } from 'react';
import { createTypeAhead } from '../editor/outline/type-ahead-session.ts';
import type { Workplace } from './editor-context.tsx';
import { focusOf } from './use-keyboard.ts';

/** Letters typed on the chart go to the role whose title begins with them; in the outline the rows take them. */
export function useTypeAhead(workplace: Workplace): void {
  useLayoutEffect(() => {
    const typeAhead = createTypeAhead(workplace);
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || workplace.editor.store.getState().comparing) return;
      if (event.ctrlKey || event.metaKey || event.altKey || focusOf(event.target) !== 'chart') return;
      if (typeAhead.press(event.key, event.timeStamp)) event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [workplace]);
}
