import { useEffect, useEffectEvent, useMemo } from 'react';
import type { Compared } from '../../editor/comparing/compared.ts';
import { selectedWords } from '../../editor/comparing/selected-words.ts';
import type { ToldChange } from '../../formats/changes/told-changes.ts';
import type { JudgementComparison } from '../../rules/compare-judgements.ts';
import type { Finding } from '../../rules/finding.ts';
import { useWorkplace } from '../editor-context.tsx';
import styles from './selected-note.module.css';
import { useListedChanges } from './use-listed-changes.ts';

interface Props {
  /** Id of the role that is selected on the canvas. */
  readonly role: string;
  /** Somebody has selected it just now, and is answered in words as well. */
  readonly isAsked: boolean;
  readonly compared: Compared;
  readonly changes: readonly ToldChange[];
  /** Absent while the rules are on their way. */
  readonly findings: JudgementComparison | undefined;
  /** Shows a finding in the list of those that differ and remain. */
  readonly onFinding: (finding: Finding) => void;
}

/** Answers whoever selects a card of which no change opens: that it is the same in both. */
export function SelectedNote({ role, isAsked, compared, changes: all, findings, onFinding }: Props) {
  const { editor } = useWorkplace();
  const { listed } = useListedChanges(all);
  const words = useMemo(
    () => selectedWords(role, compared, { all, listed }, findings),
    [role, compared, all, listed, findings],
  );
  const spoken = words && [words.role, words.findings].filter((one) => one !== undefined).join(' ');
  const speak = useEffectEvent(() => {
    if (isAsked && spoken !== undefined) editor.say(spoken);
  });
  // Selecting is answered, and nothing else: a step that makes the role the same has its own words.
  useEffect(() => speak(), [role]);
  if (!words) return null;
  const { finding } = words;
  return (
    <div className={styles['note']} role="group" aria-label="Selected role">
      <p className={styles['role']}>{words.role}</p>
      {words.findings !== undefined && <p className={styles['findings']}>{words.findings}</p>}
      {finding && (
        <button type="button" className={styles['show']} onClick={() => onFinding(finding)}>
          Show its findings
        </button>
      )}
    </div>
  );
}
