import { useLayoutEffect } from 'react';

/** What was typed for a list that is on its way, and whether Enter came after it. */
interface TypedFor {
  readonly text: string;
  readonly isEntered: boolean;
}

const NOTHING: TypedFor = { text: '', isEntered: false };

let typed = NOTHING;

/** What was typed before the list came, once. */
export function takeTypedAhead(): TypedFor {
  const taken = typed;
  typed = NOTHING;
  return taken;
}

/**
 * Stands in for a list to pick from while its code is on the way: whoever opened it by a key types on at once, and the
 * letters belong to the list and not to the chart behind it. Enter after them picks what they find.
 */
export function TypedAhead({ onClose }: { readonly onClose: () => void }) {
  useLayoutEffect(() => {
    typed = NOTHING;
    const listen = (event: KeyboardEvent) => {
      const { key, isComposing, ctrlKey, metaKey, altKey } = event;
      if (isComposing || ctrlKey || metaKey || altKey) return;
      const { text, isEntered } = typed;
      const isLetter = Array.from(key).length === 1;
      if (key === 'Escape') {
        typed = NOTHING;
        onClose();
      } else if (key === 'Enter') typed = { text, isEntered: text !== '' };
      else if (!isLetter && key !== 'Backspace') return;
      // What comes after Enter is for whatever it opens, which is not there yet.
      else if (!isEntered)
        typed = { text: isLetter ? text + key : Array.from(text).slice(0, -1).join(''), isEntered };
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  }, [onClose]);
  return null;
}
