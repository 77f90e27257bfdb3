import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import { holdFullScreen, isFullScreen, onFullScreen } from '../../browser/full-screen.ts';

interface FullScreen {
  /** Whether the page has the whole screen now. */
  readonly isFull: boolean;
  /** Gives it back and goes on in the window, or takes it again. */
  readonly turn: () => void;
}

/**
 * The whole screen, as long as what uses it is there.
 *
 * @param onLeft Called when the browser takes it away, as by Escape.
 */
export function useFullScreen(onLeft: () => void): FullScreen {
  const release = useRef(() => {});
  useEffect(() => {
    release.current = holdFullScreen(onLeft);
    return () => release.current();
  }, [onLeft]);
  const turn = useCallback(() => {
    const wasFull = isFullScreen();
    release.current();
    release.current = wasFull ? () => {} : holdFullScreen(onLeft);
  }, [onLeft]);
  return { isFull: useSyncExternalStore(onFullScreen, isFullScreen), turn };
}
