import type { ReactNode } from 'react';
import styles from './unseen.module.css';

/** Words that are read out and that nobody has to see. */
export function Unseen({ children }: { readonly children: ReactNode }) {
  return <span className={styles['unseen']}>{children}</span>;
}
