import { ArrowDownUp, Spline } from 'lucide-react';
import type { ChangeKind } from '../../chart/changes.ts';
import { ChangeMark } from '../primitives/change-mark.tsx';
import styles from './change-list.module.css';

/** The sign of a kind of change; decoration only. Lines and orders, which no card shows, have a drawing. */
export function KindMark({ kind, size }: { readonly kind: ChangeKind; readonly size: number }) {
  switch (kind) {
    case 'line':
      return <Spline size={size} className={styles['drawing']} aria-hidden />;
    case 'order':
      return <ArrowDownUp size={size} className={styles['drawing']} aria-hidden />;
    case 'added':
    case 'removed':
    case 'moved':
    case 'changed':
      return <ChangeMark kind={kind} size={size} />;
  }
}
