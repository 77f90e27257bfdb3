import { useEffect } from 'react';
import type { Breadth } from '../editor/store/regions.ts';
import { useEditorState, useWorkplace } from './editor-context.tsx';

/** Widths of the window, as the style sheets have them; zooming to 200 % or 400 % makes it as narrow. */
const mediumWindow = window.matchMedia('(max-width: 899px)');
const narrowWindow = window.matchMedia('(max-width: 639px)');

/** For how many regions the window has room now. */
export function windowBreadth(): Breadth {
  if (narrowWindow.matches) return 'narrow';
  return mediumWindow.matches ? 'medium' : 'wide';
}

/** Tells the editor for how many regions the window has room, whenever that changes. */
export function useBreadth(): void {
  const { editor } = useWorkplace();
  useEffect(() => {
    const tell = () => editor.setBreadth(windowBreadth());
    // It may have changed since the editor was made.
    tell();
    for (const list of [mediumWindow, narrowWindow]) list.addEventListener('change', tell);
    return () => {
      for (const list of [mediumWindow, narrowWindow]) list.removeEventListener('change', tell);
    };
  }, [editor]);
}

/** Whether the window has room for one region only. */
export function useNarrow(): boolean {
  return useEditorState((state) => state.breadth === 'narrow');
}
