import type { Severity } from '../../chart/chart.ts';
import { inDigits } from '../../chart/digits.ts';
import { currentMarks } from '../../editor/derived.ts';
import { findingIdentity } from '../../rules/finding.ts';
import { useWorkplace } from '../editor-context.tsx';
import { SEVERITY_WORDS, SeverityMark } from '../primitives/severity-mark.tsx';
import styles from './row-marks.module.css';

/** The worst severity and the count, at the end of a row; leads to the finding. The row’s name says it in words. */
export function RowMark({ roleId, severity, count }: { roleId: string; severity: Severity; count: number }) {
  const { editor } = useWorkplace();
  const words = count === 1 ? '1 finding' : `${inDigits(count)} findings`;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles['mark']}
      data-tip={`${words}, the worst: ${SEVERITY_WORDS[severity]}`}
      aria-label={`${words}: show`}
      onClick={(event) => {
        event.stopPropagation();
        const findings = currentMarks(editor.store.getState()).cards.get(roleId)?.findings ?? [];
        const worst = findings.find((finding) => finding.severity === severity);
        editor.selectRole(roleId);
        if (worst) editor.showFinding(findingIdentity(worst));
      }}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <SeverityMark severity={severity} size={17} count={count} />
    </button>
  );
}

/** How many roles are folded away below a row, with the worst finding among them. */
export function HiddenBelow({ count, severity }: { count: number; severity: Severity | undefined }) {
  const roles = count === 1 ? '1 role' : `${inDigits(count)} roles`;
  const worst = severity ? `, the worst finding among them: ${SEVERITY_WORDS[severity]}` : '';
  return (
    <span className={styles['hidden']} data-tip={`${roles} folded away below${worst}`}>
      {severity && <SeverityMark severity={severity} size={12} />}+{inDigits(count)}
    </span>
  );
}
