import { useEffect, useRef } from 'react';
import { findRule } from '../../rules/catalogue/index.ts';
import type { Finding } from '../../rules/finding.ts';
import { useEditorState } from '../editor-context.tsx';
import { DismissChoice } from './dismiss-choice.tsx';
import styles from './finding-explanation.module.css';
import { Repairs } from './repairs.tsx';
import { SeverityReason } from './severity-reason.tsx';
import { Sources } from './sources.tsx';

/** What is wrong, what repairs it or lets it stand; then why it matters and who says so. */
export function FindingExplanation({ finding }: { finding: Finding }) {
  const readOnly = useEditorState((state) => state.readOnly);
  const rule = findRule(finding.rule);
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const item = page.current?.closest('li');
    const panel = item?.closest('[role="tabpanel"]');
    // One that is taller than the panel begins at its headline.
    const fits = item && panel && item.clientHeight <= panel.clientHeight;
    item?.scrollIntoView({ block: fits ? 'nearest' : 'start' });
  }, []);

  return (
    <div ref={page} className={styles['explanation']}>
      <p>{finding.message}</p>
      <Repairs finding={finding} remedy={rule?.docs.remedy} />
      {!readOnly && <DismissChoice finding={finding} />}
      <SeverityReason finding={finding} rule={rule} />
      {rule && <p className={styles['why']}>{rule.docs.why}</p>}
      {rule && <Sources rule={rule} />}
    </div>
  );
}
