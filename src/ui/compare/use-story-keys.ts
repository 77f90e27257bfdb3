import { useLayoutEffect } from 'react';
import { useWorkplace } from '../editor-context.tsx';
import { focusOf, isOnControl } from '../use-keyboard.ts';
import { type StoryMove, storyStroke } from './story-stroke.ts';

interface Story {
  readonly goTo: (place: number) => void;
  readonly by: (count: number) => void;
  readonly turnFullScreen: () => void;
  readonly end: () => void;
}

/** The keys of a presentation, as far as what has the focus leaves them to it. */
export function useStoryKeys({ goTo, by, turnFullScreen, end }: Story): void {
  const { editor } = useWorkplace();
  useLayoutEffect(() => {
    const moves: Readonly<Record<StoryMove, () => void>> = {
      on: () => by(1),
      back: () => by(-1),
      first: () => goTo(0),
      last: () => goTo(Number.POSITIVE_INFINITY),
      'full-screen': turnFullScreen,
      end,
    };
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      // A window that was asked for and is on its way has the keys already.
      const focus = editor.store.getState().dialog === null ? focusOf(event.target) : 'layer';
      const move = storyStroke(event, { focus, isOnButton: isOnControl(event) });
      if (move === undefined) return;
      event.preventDefault();
      moves[move]();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [editor, goTo, by, turnFullScreen, end]);
}
