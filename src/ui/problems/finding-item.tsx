import { ChevronDown } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { currentOrg } from '../../editor/derived.ts';
import { type Finding, findingIdentity } from '../../rules/finding.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { SEVERITY_WORDS, SeverityMark } from '../primitives/severity-mark.tsx';
import { FindingExplanation } from './finding-explanation.tsx';
import styles from './finding-item.module.css';

/** One finding: what and where in a line, the explanation and the repairs when it is open. */
export function FindingItem({ finding }: { finding: Finding }) {
  const { editor, view } = useWorkplace();
  const identity = findingIdentity(finding);
  const isOpen = useEditorState((state) => state.openFinding === identity);
  const org = useEditorState(currentOrg);
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);

  const titles = finding.roles.map((id) => org.role(id)?.title ?? '').filter(Boolean);
  return (
    <li ref={item} className={styles['item']} data-open={isOpen} data-severity={finding.severity}>
      <button
        type="button"
        className={styles['head']}
        aria-expanded={isOpen}
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
            <span className={styles['unseen']}>{SEVERITY_WORDS[finding.severity]}: </span>
            {finding.headline}
          </span>
          <span className={styles['where']}>{titles.length === 0 ? 'The whole chart' : names(titles)}</span>
        </span>
        <ChevronDown size={16} className={styles['chevron']} aria-hidden />
      </button>
      {isOpen && <FindingExplanation finding={finding} />}
    </li>
  );
}

/** "A, B and 3 more". */
function names(titles: readonly string[]): string {
  if (titles.length <= 2) return titles.join(' and ');
  return `${titles.slice(0, 2).join(', ')} and ${titles.length - 2} more`;
}
