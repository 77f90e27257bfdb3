import type { ReactNode, Ref } from 'react';
import styles from './dialog-foot.module.css';

/** What stands below a window's content: words on the left, buttons on the right. */
export function DialogFoot({ words, children }: { words: ReactNode; children: ReactNode }) {
  return (
    <div className={styles['foot']}>
      <div className={styles['words']}>{words}</div>
      <div className={styles['buttons']}>{children}</div>
    </div>
  );
}

interface Props {
  /** What the window is for. */
  readonly isPrimary?: boolean;
  /** It stays, with the keyboard on it, and does nothing. */
  readonly isIdle?: boolean;
  readonly button?: Ref<HTMLButtonElement>;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

export function FootButton({ isPrimary = false, isIdle = false, button, onClick, children }: Props) {
  return (
    <button
      ref={button}
      type="button"
      className={styles[isPrimary ? 'primary' : 'quiet']}
      aria-disabled={isIdle}
      onClick={() => !isIdle && onClick()}
    >
      {children}
    </button>
  );
}
