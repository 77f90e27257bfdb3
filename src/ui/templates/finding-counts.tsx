import { CircleCheck } from 'lucide-react';
import { SEVERITIES, type Severity } from '../../chart/chart.ts';
import { SEVERITY_COUNTS } from '../primitives/severity-counts.ts';
import { SeverityMark } from '../primitives/severity-mark.tsx';
import styles from './template-card.module.css';

/** What a template gives, by severity. Absent counts: not known yet. */
export function FindingCounts({ counts }: { counts: ReadonlyMap<Severity, number> | undefined }) {
  const found = SEVERITIES.map((severity) => ({ severity, count: counts?.get(severity) ?? 0 })).filter(
    ({ count }) => count > 0,
  );
  if (counts === undefined) return <span className={styles['counts']} />;
  return (
    <span className={styles['counts']}>
      {found.length === 0 && (
        <span className={styles['count']}>
          <CircleCheck size={16} aria-hidden />
          Nothing to repair
        </span>
      )}
      {found.map(({ severity, count }) => (
        <span key={severity} className={styles['count']}>
          <SeverityMark severity={severity} size={16} />
          {SEVERITY_COUNTS[severity](count)}
        </span>
      ))}
    </span>
  );
}
