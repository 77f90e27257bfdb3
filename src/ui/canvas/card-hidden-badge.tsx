import type { Role } from '../../chart/chart.ts';
import { inDigits } from '../../chart/digits.ts';
import { currentMarks } from '../../editor/derived.ts';
import { useEditorState } from '../editor-context.tsx';
import { SEVERITY_WORDS, SeverityMark } from '../primitives/severity-mark.tsx';
import styles from './card-badge.module.css';

/** The worst finding among the roles that are folded away below a card, at its lower corner. */
export function HiddenBadge({ role }: { role: Role }) {
  const mark = useEditorState((state) => currentMarks(state).folded.get(role.id));
  if (!mark) return null;
  const roles = mark.count === 1 ? '1 role' : `${inDigits(mark.count)} roles`;
  const words = `${roles} with findings folded away below, the worst: ${SEVERITY_WORDS[mark.severity]}`;
  return (
    <span className={styles['badge']} data-place="below" data-tip={words} role="img" aria-label={words}>
      <SeverityMark severity={mark.severity} size={20} count={mark.count} />
    </span>
  );
}
