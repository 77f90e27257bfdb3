import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { SearchState } from '../../editor/search/search-session.ts';
import { useWorkplace } from '../editor-context.tsx';

/** What a search has to show on the chart. */
export interface MatchRings {
  /** Ids of the roles found, while they are listed. */
  readonly ids: readonly string[];
  /** The one among them that Enter goes to. */
  readonly active: string | undefined;
  /** A ring that spreads from the role gone to, and how far it has come: 0 to 1. */
  readonly pulse: { readonly roleId: string; readonly progress: number } | null;
}

/** Long enough to catch the eye; milliseconds. */
const PULSE = 900;
const NOBODY: readonly string[] = [];

/** The rings of the search on screen; null while there is nothing to ring. */
export function useMatchRings(): MatchRings | null {
  const { store } = useWorkplace().search;
  const ids = useStore(store, ({ isOpen, found }) => (isOpen && found ? found : NOBODY));
  const active = useStore(store, (state) => (state.isOpen ? state.found?.[state.active] : undefined));
  const pulse = usePulse(useStore(store, (state) => state.arrived));
  return useMemo(
    () => (ids.length === 0 && pulse === null ? null : { ids, active, pulse }),
    [ids, active, pulse],
  );
}

/** Runs once for each arrival and stops by itself; not at all for people who want nothing to move. */
function usePulse(arrived: SearchState['arrived']): MatchRings['pulse'] {
  const [pulse, setPulse] = useState<MatchRings['pulse']>(null);
  useEffect(() => {
    if (!arrived || window.matchMedia('(prefers-reduced-motion: reduce)').matches) return undefined;
    let start: number | undefined;
    const beat = (now: number) => {
      start ??= now;
      const progress = (now - start) / PULSE;
      setPulse(progress < 1 ? { roleId: arrived.roleId, progress } : null);
      if (progress < 1) frame = requestAnimationFrame(beat);
    };
    let frame = requestAnimationFrame(beat);
    return () => {
      cancelAnimationFrame(frame);
      setPulse(null);
    };
  }, [arrived]);
  return pulse;
}
