import { X } from 'lucide-react';
import { type ComponentProps, type ReactNode, useId } from 'react';
import styles from './dialog-frame.module.css';
import type { useModal } from './use-modal.ts';

interface Props {
  readonly title: string;
  /** What the window is for, below its title; absent: the title says it. */
  readonly words?: string;
  /** Of {@link useModal}; a window may answer to more than that. */
  readonly modal: ReturnType<typeof useModal>['modal'] & Pick<ComponentProps<'dialog'>, 'onDrop'>;
  readonly onClose: () => void;
  /** Its size, and what else is its own. */
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A window over the page with its title and a button that closes it; what is below the title is the window's own. */
export function DialogFrame({ title, words, modal, onClose, className = '', children }: Props) {
  const heading = useId();
  return (
    <dialog {...modal} className={`${styles['dialog']} ${className}`} aria-labelledby={heading}>
      <div className={styles['head']}>
        <div>
          <h2 id={heading}>{title}</h2>
          {words !== undefined && <p>{words}</p>}
        </div>
        <button type="button" className={styles['close']} aria-label="Close" onClick={onClose}>
          <X size={18} aria-hidden />
        </button>
      </div>
      {children}
    </dialog>
  );
}
