import { useMemo, useState } from 'react';
import { type Finding, findingIdentity } from '../../rules/finding.ts';
import { useEditorState } from '../editor-context.tsx';
import { FindingItem } from './finding-item.tsx';
import styles from './finding-list.module.css';

/** Shown at first, and with every press of the button below; a list of thousands would hold up every edit. */
const STEP = 100;

/** Findings, the worst first; a long list shows its beginning, and in any case the one that is open. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  const [wanted, setWanted] = useState(STEP);
  const openFinding = useEditorState((state) => state.openFinding);
  const openAt = useMemo(
    () =>
      openFinding === null ? -1 : findings.findIndex((finding) => findingIdentity(finding) === openFinding),
    [findings, openFinding],
  );
  const count = Math.max(wanted, Math.ceil((openAt + 1) / STEP) * STEP);
  const more = Math.min(STEP, findings.length - count);
  return (
    <>
      <ul>
        {findings.slice(0, count).map((finding) => (
          <FindingItem key={findingIdentity(finding)} finding={finding} />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" className={styles['more']} onClick={() => setWanted(count + STEP)}>
          Show {more} more
        </button>
      )}
    </>
  );
}
