import { type ReactNode, useId } from 'react';
import styles from './export-dialog.module.css';

/** Settings that belong together, under their heading. */
export function SettingGroup({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <div className={styles['group']} role="group" aria-labelledby={id}>
      <h3 id={id} className={styles['legend']}>
        {title}
      </h3>
      {children}
    </div>
  );
}
