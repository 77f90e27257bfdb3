import { type KeyboardEvent, type ReactNode, useId } from 'react';
import styles from './pick-list-dialog.module.css';
import { useModal } from './use-modal.ts';

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

/** A window over the middle of the top of the page, as {@link useModal} says. */
export function PickListDialog({ heading, tools, isWide = false, onKeyDown, onClose, children }: Props) {
  const id = useId();
  const { modal } = useModal({ onClose, onKeyDown, closesBeside: true });
  return (
    <dialog {...modal} className={styles['dialog']} data-wide={isWide} aria-labelledby={id}>
      <div className={styles['head']}>
        <h2 id={id}>{heading}</h2>
        {tools}
      </div>
      {children}
    </dialog>
  );
}
