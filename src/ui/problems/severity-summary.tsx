import { SEVERITIES, type Severity } from '../../chart/chart.ts';
import type { Finding } from '../../rules/finding.ts';
import { SeverityMark } from '../primitives/severity-mark.tsx';
import styles from './severity-summary.module.css';

const COUNTED: Record<Severity, (count: number) => string> = {
  error: (count) => `${count} critical`,
  warning: (count) => (count === 1 ? '1 warning' : `${count} warnings`),
  info: (count) => `${count} to consider`,
};

/** How many of each severity. */
export function SeveritySummary({ findings }: { findings: readonly Finding[] }) {
  return (
    <ul className={styles['summary']}>
      {SEVERITIES.map((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        if (count === 0) return null;
        return (
          <li key={severity}>
            <SeverityMark severity={severity} size={16} />
            {COUNTED[severity](count)}
          </li>
        );
      })}
    </ul>
  );
}
