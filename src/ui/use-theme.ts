import { useSyncExternalStore } from 'react';
import { DARK, LIGHT, type Theme } from '../layout/theme.ts';
import { useSetting } from './settings/use-setting.ts';

const darkSystem = window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(changed: () => void): () => void {
  darkSystem.addEventListener('change', changed);
  return () => darkSystem.removeEventListener('change', changed);
}

/** The colours the page is drawn in now, for what CSS does not reach: those somebody has chosen, or the system's. */
export function useTheme(): Theme {
  const chosen = useSetting(({ settings }) => settings.theme);
  const isSystemDark = useSyncExternalStore(subscribe, () => darkSystem.matches);
  const isDark = chosen === 'system' ? isSystemDark : chosen === 'dark';
  return isDark ? DARK : LIGHT;
}
