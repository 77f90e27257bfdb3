import { useSyncExternalStore } from 'react';

/** Below this width palette, chart and details cannot stand side by side; also at 400 % zoom. The style sheets agree. */
const narrowWindow = window.matchMedia('(max-width: 639px)');

function subscribe(changed: () => void): () => void {
  narrowWindow.addEventListener('change', changed);
  return () => narrowWindow.removeEventListener('change', changed);
}

/** Whether the window has room for one region only. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => narrowWindow.matches);
}
