import { SEVERITIES } from '../../chart/chart.ts';
import type { Rule } from '../../rules/define-rule.ts';
import type { Finding } from '../../rules/finding.ts';
import { SEVERITY_WORDS } from '../primitives/severity-mark.tsx';
import styles from './finding-explanation.module.css';

/** Why a finding is graver or milder than its rule usually is; nothing where there is no reason to give. */
export function SeverityReason({ finding, rule }: { finding: Finding; rule: Rule | undefined }) {
  const { severity, severityReason } = finding;
  if (severityReason === undefined) return null;
  return (
    <p className={styles['aside']}>
      {rule && severity !== rule.severity && (
        <strong className={styles['grade']}>
          {isGraver(severity, rule.severity) ? 'Raised' : 'Lowered'} from {SEVERITY_WORDS[rule.severity]} to{' '}
          {SEVERITY_WORDS[severity]}.{' '}
        </strong>
      )}
      {severityReason}
    </p>
  );
}

function isGraver(severity: Finding['severity'], than: Finding['severity']): boolean {
  return SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(than);
}
