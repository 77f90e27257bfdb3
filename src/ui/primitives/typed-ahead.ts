import { useLayoutEffect } from 'react';

/** What was typed for a list that is on its way. */
let typed = '';

/** What was typed before the list came, once. */
export function takeTypedAhead(): string {
  const taken = typed;
  typed = '';
  return taken;
}

/**
 * Stands in for a list to pick from while its code is on the way: whoever opened it by a key types on at once, and the
 * letters belong to the list and not to the chart behind it.
 */
export function TypedAhead({ onClose }: { readonly onClose: () => void }) {
  useLayoutEffect(() => {
    typed = '';
    const listen = (event: KeyboardEvent) => {
      const { key, isComposing, ctrlKey, metaKey, altKey } = event;
      if (isComposing || ctrlKey || metaKey || altKey) return;
      const isLetter = Array.from(key).length === 1;
      if (isLetter) typed += key;
      else if (key === 'Backspace') typed = Array.from(typed).slice(0, -1).join('');
      else if (key === 'Escape') {
        typed = '';
        onClose();
      } else return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  }, [onClose]);
  return null;
}
