import { inDigits } from '../../chart/digits.ts';
import { shownFindings } from '../../editor/shown-findings.ts';
import { useEditorState } from '../editor-context.tsx';
import { SeverityMark } from '../primitives/severity-mark.tsx';
import styles from './finding-count.module.css';

/**
 * How many findings the chart shows, with the mark of the gravest, where their list is out of sight; nothing while there
 * are none. What it stands in says the same in words.
 */
export function FindingCount() {
  const findings = useEditorState(shownFindings);
  const [worst] = findings;
  if (!worst) return null;
  return (
    <span className={styles['count']} data-severity={worst.severity} aria-hidden>
      <SeverityMark severity={worst.severity} size={14} />
      {inDigits(findings.length)}
    </span>
  );
}
