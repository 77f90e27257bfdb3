import { type ReactNode, useId } from 'react';
import styles from './inspector.module.css';

/** A label over its control. The control gets the id the label points to. */
export function Field({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      {children(id)}
    </div>
  );
}
