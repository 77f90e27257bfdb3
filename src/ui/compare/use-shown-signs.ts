import { useCallback, useSyncExternalStore } from 'react';
import { type ShownSign, signsIn } from '../../editor/comparing/shown-signs.ts';
import type { Stage } from './use-stages.ts';

/** The signs on the cards of all canvases of a comparison. */
export function useShownSigns(stages: readonly Stage[]): readonly ShownSign[] {
  const subscribe = useCallback(
    (changed: () => void) => {
      const stops = stages.map(({ workplace }) => workplace.editor.store.subscribe(changed));
      return () => {
        for (const stop of stops) stop();
      };
    },
    [stages],
  );
  const now = () => signsIn(stages.map(({ workplace }) => workplace.editor.store.getState().changes));
  // A text is the same as long as it says the same, so only other signs are drawn anew.
  useSyncExternalStore(subscribe, () => now().join(' '));
  return now();
}
