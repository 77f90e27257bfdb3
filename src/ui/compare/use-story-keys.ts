import { useEffect } from 'react';

interface Story {
  readonly goTo: (place: number) => void;
  readonly by: (count: number) => void;
  readonly end: () => void;
}

/** The keys of a presentation, as everybody knows them from slides, and as the buttons of a remote control send them. */
export function useStoryKeys({ goTo, by, end }: Story): void {
  useEffect(() => {
    const act = (key: string, isOnButton: boolean): (() => void) | undefined => {
      switch (key) {
        case 'ArrowRight':
        case 'ArrowDown':
        case 'PageDown':
          return () => by(1);
        case 'ArrowLeft':
        case 'ArrowUp':
        case 'PageUp':
        case 'Backspace':
          return () => by(-1);
        case ' ':
        case 'Enter':
          return isOnButton ? undefined : () => by(1);
        case 'Home':
          return () => goTo(0);
        case 'End':
          return () => goTo(Number.POSITIVE_INFINITY);
        case 'Escape':
          return end;
        default:
          return undefined;
      }
    };
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const isOnButton = event.target instanceof Element && event.target.closest('footer button') !== null;
      const run = act(event.key, isOnButton);
      if (!run) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [goTo, by, end]);
}
