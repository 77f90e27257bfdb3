import { useLayoutEffect } from 'react';
import { paste } from '../editor/actions/clipboard-actions.ts';
import type { Workplace } from './editor-context.tsx';
import { isTextField } from './primitives/drafts.ts';

/** Takes what is pasted anywhere but into a text as roles. */
export function usePaste({ editor, clipboard }: Workplace): void {
  useLayoutEffect(() => {
    const listen = (event: ClipboardEvent) => {
      const { target } = event;
      if (event.defaultPrevented || (target instanceof HTMLElement && isElsewhere(target))) return;
      const state = editor.store.getState();
      // What is not on the screen is not meant.
      if (state.comparing || !paste.isEnabled(state)) return;
      event.preventDefault();
      void clipboard.paste(event.clipboardData?.getData('text/plain') ?? '');
    };
    window.addEventListener('paste', listen);
    return () => window.removeEventListener('paste', listen);
  }, [editor, clipboard]);
}

function isElsewhere(target: HTMLElement): boolean {
  return isTextField(target) || target.closest('dialog, [role="dialog"], [role="menu"]') !== null;
}
