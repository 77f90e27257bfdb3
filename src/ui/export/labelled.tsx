import { type ReactNode, useId } from 'react';
import styles from './export-dialog.module.css';

interface Props {
  readonly label: string;
  readonly children: (id: string) => ReactNode;
}

/** A control under its label. */
export function Labelled({ label, children }: Props) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      {children(id)}
    </div>
  );
}
