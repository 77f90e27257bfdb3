import { useSyncExternalStore } from 'react';
import { DARK, LIGHT, type Theme } from '../layout/theme.ts';

const darkSystem = window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(changed: () => void): () => void {
  darkSystem.addEventListener('change', changed);
  return () => darkSystem.removeEventListener('change', changed);
}

/** The colours the page is drawn in now, for what CSS does not reach. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, () => (darkSystem.matches ? DARK : LIGHT));
}
