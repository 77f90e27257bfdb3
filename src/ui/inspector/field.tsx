import { type ReactNode, useId } from 'react';
import type { CardMark } from '../../layout/marks.ts';
import { MarkIcon } from '../primitives/mark-icon.tsx';
import styles from './inspector.module.css';

interface Props {
  readonly label: string;
  /** What the card shows of it; absent: nothing. */
  readonly mark?: CardMark | undefined;
  readonly children: (id: string) => ReactNode;
}

/** A label over its control. The control gets the id the label points to. */
export function Field({ label, mark, children }: Props) {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={id}>
        {label}
        {mark && <MarkIcon name={mark} />}
      </label>
      {children(id)}
    </div>
  );
}
