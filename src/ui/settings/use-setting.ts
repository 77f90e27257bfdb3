import { useStore } from 'zustand';
import type { Names } from '../../chart/names.ts';
import type { SettingsState } from '../../editor/settings/settings-desk.ts';
import { useWorkplace } from '../editor-context.tsx';

/** A part of a person's settings; the component renders again only when that part changes. */
export function useSetting<T>(select: (state: SettingsState) => T): T {
  return useStore(useWorkplace().settings.store, select);
}

/** What departments and areas are called here. */
export function useNames(): Names {
  return useSetting(({ names }) => names);
}
