import { SEVERITIES } from '../../chart/chart.ts';
import type { Finding } from '../../rules/finding.ts';
import { SEVERITY_COUNTS } from '../primitives/severity-counts.ts';
import { SeverityMark } from '../primitives/severity-mark.tsx';
import styles from './severity-summary.module.css';

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
            {SEVERITY_COUNTS[severity](count)}
          </li>
        );
      })}
    </ul>
  );
}
