import { ChevronDown } from 'lucide-react';
import { currentOrg } from '../../editor/derived.ts';
import { type Finding, findingIdentity } from '../../rules/finding.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { loadOnUse } from '../primitives/load-on-use.tsx';
import { SeparatePart } from '../primitives/separate-part.tsx';
import { SEVERITY_WORDS, SeverityMark } from '../primitives/severity-mark.tsx';
import styles from './finding-item.module.css';
import { useReachedHeading } from './use-reached-heading.ts';
import { whereWords } from './where-words.ts';
import { Unseen } from '../primitives/unseen.tsx';

/** On its way as soon as a finding is pointed at, so that the click finds it there. */
const explanation = loadOnUse<{ readonly finding: Finding }>(
  async () => (await import('./finding-explanation.tsx')).FindingExplanation,
);

/** One finding: what and where in a line, the explanation and the repairs when it is open. */
export function FindingItem({ finding }: { finding: Finding }) {
  const { editor, view } = useWorkplace();
  const identity = findingIdentity(finding);
  const isOpen = useEditorState((state) => state.openFinding === identity);
  const org = useEditorState(currentOrg);
  const { heading, goBack } = useReachedHeading(identity);

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a key any of its buttons may get
    <li
      className={styles['item']}
      data-place={`finding:${identity}`}
      data-open={isOpen}
      data-severity={finding.severity}
      onKeyDown={goBack}
    >
      <button
        ref={heading}
        type="button"
        className={styles['head']}
        aria-expanded={isOpen}
        onPointerEnter={explanation.prefetch}
        onFocus={explanation.prefetch}
        onClick={() => {
          editor.openFinding(isOpen ? null : identity);
          const [first] = finding.roles;
          if (isOpen || first === undefined) return;
          editor.select({ kind: 'roles', ids: [first] });
          view.reveal(first);
        }}
      >
        <SeverityMark severity={finding.severity} size={18} />
        <span className={styles['words']}>
          <span className={styles['headline']}>
            <Unseen>{SEVERITY_WORDS[finding.severity]}: </Unseen>
            {finding.headline}
          </span>
          <span className={styles['where']}>{whereWords(org, finding.roles)}</span>
        </span>
        <ChevronDown size={16} className={styles['chevron']} aria-hidden />
      </button>
      {isOpen && (
        <SeparatePart name="The explanation" onMissing={() => editor.openFinding(null)}>
          <explanation.Part finding={finding} />
        </SeparatePart>
      )}
    </li>
  );
}
