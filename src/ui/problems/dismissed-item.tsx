import type { Dismissal } from '../../chart/chart.ts';
import { bringBackFinding } from '../../editor/dismissing.ts';
import { currentOrg } from '../../editor/derived.ts';
import { type Finding, findingIdentity } from '../../rules/finding.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { SEVERITY_WORDS, SeverityMark } from '../primitives/severity-mark.tsx';
import { DecisionWords } from './decision-words.tsx';
import styles from './dismissed-list.module.css';
import { RoleLinks } from './role-links.tsx';
import { whereWords } from './where-words.ts';
import { Unseen } from '../primitives/unseen.tsx';

/** A finding that may stand, with the decision and the way back. */
export function DismissedItem({ finding, dismissal }: { finding: Finding; dismissal: Dismissal }) {
  const { editor } = useWorkplace();
  const org = useEditorState(currentOrg);
  const readOnly = useEditorState((state) => state.readOnly);
  const where = whereWords(org, finding.roles);
  return (
    <li className={styles['item']} data-place={`dismissed:${findingIdentity(finding)}`}>
      <SeverityMark severity={finding.severity} size={16} />
      <div className={styles['words']}>
        <p className={styles['headline']}>
          <Unseen>{SEVERITY_WORDS[finding.severity]}: </Unseen>
          {finding.headline}
        </p>
        {finding.roles.length === 0 ? <p>{where}</p> : <RoleLinks ids={finding.roles} />}
        <DecisionWords dismissal={dismissal} />
        {!readOnly && (
          <button
            type="button"
            className={styles['way']}
            aria-label={`Bring back: ${finding.headline}, ${where}`}
            onClick={() => bringBackFinding({ editor }, finding)}
          >
            Bring back
          </button>
        )}
      </div>
    </li>
  );
}
