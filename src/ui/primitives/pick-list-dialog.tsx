import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { focusChart } from '../canvas/focus-chart.ts';
import styles from './pick-list-dialog.module.css';

interface Props {
  readonly heading: string;
  /** Beside the heading. */
  readonly tools?: ReactNode;
  /** Beside the list there is room for more about the active row. */
  readonly isWide?: boolean;
  readonly onKeyDown?: ((event: KeyboardEvent) => void) | undefined;
  /** It was closed by Escape or a press beside it. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A window over the middle of the top of the page for as long as it is rendered. When it goes the keyboard is back
 * where it was, or on the chart where that is gone.
 */
export function PickListDialog({ heading, tools, isWide = false, onKeyDown, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => {
      // Closed while it is still in the page, it gives the keyboard back.
      shown?.close();
      const { activeElement, body } = document;
      if (activeElement === body || shown?.contains(activeElement)) focusChart();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles['dialog']}
      data-wide={isWide}
      aria-labelledby={id}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        // A press beside the window lands on the dialog itself, as its backdrop.
        if (event.target === event.currentTarget) onClose();
      }}
      onClose={({ currentTarget }) => {
        // The event comes a moment late: by then another window may be open.
        if (currentTarget.isConnected && !currentTarget.open) onClose();
      }}
    >
      <div className={styles['head']}>
        <h2 id={id}>{heading}</h2>
        {tools}
      </div>
      {children}
    </dialog>
  );
}
