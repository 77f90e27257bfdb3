import { currentMarks } from '../../editor/derived.ts';
import { findingIdentity } from '../../rules/finding.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { SEVERITY_WORDS, SeverityMark } from '../primitives/severity-mark.tsx';
import styles from './card-badge.module.css';

/** More would hide the chart. */
const MOST_LISTED = 5;

/** The worst severity and the count, on the corner of a card; says what they are and leads there. */
export function CardBadge({ roleId }: { roleId: string }) {
  const { editor } = useWorkplace();
  const mark = useEditorState((state) => currentMarks(state).cards.get(roleId));
  if (!mark) return null;
  const { findings, severity } = mark;
  const worst = findings.find((finding) => finding.severity === severity);
  const lines = findings
    .slice(0, MOST_LISTED)
    .map((finding) => `${SEVERITY_WORDS[finding.severity]}: ${finding.headline}`);
  if (findings.length > MOST_LISTED) lines.push(`and ${findings.length - MOST_LISTED} more`);
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles['badge']}
      data-tip={lines.join('\n')}
      aria-label={`${findings.length === 1 ? '1 finding' : `${findings.length} findings`}: show`}
      onClick={() => {
        editor.selectRole(roleId);
        if (worst) editor.showFinding(findingIdentity(worst));
      }}
    >
      <SeverityMark severity={severity} size={20} count={findings.length} />
    </button>
  );
}
