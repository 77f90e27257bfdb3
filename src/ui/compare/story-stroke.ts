import type { KeyFocus } from '../../editor/actions/keys.ts';

/** What a key asks of a presentation. */
export type StoryMove = 'on' | 'back' | 'first' | 'last' | 'full-screen' | 'end';

interface Stroke {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

interface Held {
  /** What has the keyboard. */
  readonly focus: KeyFocus;
  /** A button or a link that Enter and Space press has it. */
  readonly isOnButton: boolean;
}

/**
 * What a key stroke asks of a presentation, as everybody knows it from slides, and as the buttons of a remote control
 * send it. Undefined for what is not the presentation's: any key in a window or a text, Enter and Space on a button.
 */
export function storyStroke(stroke: Stroke, { focus, isOnButton }: Held): StoryMove | undefined {
  if (stroke.ctrlKey || stroke.metaKey || stroke.altKey) return undefined;
  if (focus === 'layer' || focus === 'text') return undefined;
  switch (stroke.key) {
    case 'ArrowRight':
    case 'ArrowDown':
    case 'PageDown':
      return 'on';
    case 'ArrowLeft':
    case 'ArrowUp':
    case 'PageUp':
    case 'Backspace':
      return 'back';
    case ' ':
      // Also from the button that leads on, which has the keyboard of whoever pressed it.
      if (stroke.shiftKey) return 'back';
      return isOnButton ? undefined : 'on';
    case 'Enter':
      return isOnButton ? undefined : 'on';
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    case 'f':
    case 'F':
      return 'full-screen';
    case 'Escape':
      return 'end';
    default:
      return undefined;
  }
}
