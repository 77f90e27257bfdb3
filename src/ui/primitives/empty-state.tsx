import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

/** Says what is not here yet and what to do next. */
export function EmptyState({
  icon: Icon,
  title,
  children,
}: {
  icon: LucideIcon;
  title: string;
  children: ReactNode;
}) {
  return (
    <div className={styles['state']}>
      <Icon size={22} strokeWidth={1.6} aria-hidden />
      <h2>{title}</h2>
      <div className={styles['words']}>{children}</div>
    </div>
  );
}
