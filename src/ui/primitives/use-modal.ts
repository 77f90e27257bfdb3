import { type KeyboardEvent, type PointerEvent, type SyntheticEvent, useLayoutEffect, useRef } from 'react';
import { focusChart } from '../canvas/focus-chart.ts';

export interface ModalOptions {
  /** It was closed, and has given the keyboard back. */
  readonly onClose: () => void;
  /** Keys of its own; one that it answers is prevented. */
  readonly onKeyDown?: ((event: KeyboardEvent<HTMLDialogElement>) => void) | undefined;
  /** A press beside the window closes it too. */
  readonly closesBeside?: boolean;
}

/**
 * For the `ref` of what has the keyboard when a window opens. Without it that is the first in the window that takes the
 * keyboard, which in most is the button that closes it.
 */
export function opensHere(element: HTMLElement | null): void {
  // React's own property moves the keyboard before the window is shown, when the browser does not let it go there.
  if (element) element.autofocus = true;
}

/**
 * Makes a `dialog` a window over the page for as long as it is rendered. When it goes the keyboard is back where it
 * was, or on the chart where that is gone. `modal` is for the element.
 *
 * The browser says a moment late that a window was closed. A key pressed in between would meet one that is neither
 * there nor gone, so everything that closes it here does so in one go, Escape included.
 */
export function useModal({ onClose, onKeyDown, closesBeside = false }: ModalOptions) {
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = ref.current;
    shown?.showModal();
    return () => {
      // Closed while it is still in the page, it gives the keyboard back.
      shown?.close();
      const { activeElement, body } = document;
      if (activeElement === body || shown?.contains(activeElement)) focusChart();
    };
  }, []);
  const close = () => {
    // Asked for late, as after a picture was drawn: another window may be open.
    if (!ref.current?.open) return;
    ref.current.close();
    onClose();
  };
  return {
    close,
    modal: {
      ref,
      onKeyDown: (event: KeyboardEvent<HTMLDialogElement>) => {
        onKeyDown?.(event);
        if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
        event.preventDefault();
        close();
      },
      onPointerDown: ({ target, currentTarget }: PointerEvent<HTMLDialogElement>) => {
        // It lands on the dialog itself, as its backdrop.
        if (closesBeside && target === currentTarget) close();
      },
      onClose: ({ currentTarget }: SyntheticEvent<HTMLDialogElement>) => {
        // Closed in a way that only the browser knows; by now another window may be open.
        if (currentTarget.isConnected && !currentTarget.open) onClose();
      },
    },
  };
}
