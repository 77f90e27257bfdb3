import { startTransition, useEffect, useMemo, useState } from 'react';
import type { FindingEntry } from '../../rules/checklist.ts';
import { findingIdentity } from '../../rules/finding.ts';
import { useEditorState } from '../editor-context.tsx';
import { ChecklistBanner } from './checklist-banner.tsx';
import { FindingItem } from './finding-item.tsx';
import styles from './finding-list.module.css';
import { placeOf } from './place-of.ts';
import { useFirstShown } from './use-first-shown.ts';

/** Shown at first, and with every press of the button below; a list of thousands would hold up every edit. */
const STEP = 100;
/** Fill the panel; the others follow when the chart has been painted. */
const FIRST = 20;

/** Findings, the worst first; a long list shows its beginning, and in any case the one that is open. */
export function FindingList({ entries }: { entries: readonly FindingEntry[] }) {
  const [wanted, setWanted] = useState(STEP);
  const openFinding = useEditorState((state) => state.openFinding);
  const openAt = useMemo(() => placeOf(openFinding, entries), [entries, openFinding]);
  const [isNew, setNew] = useState(true);
  useEffect(() => startTransition(() => setNew(false)), []);
  const count = Math.max(wanted, Math.ceil((openAt + 1) / STEP) * STEP);
  const more = Math.min(STEP, entries.length - count);
  const { list, goOnFrom } = useFirstShown();
  const showMore = () => {
    setWanted(count + STEP);
    goOnFrom(count);
  };
  return (
    <>
      <ul ref={list}>
        {entries.slice(0, isNew ? Math.max(FIRST, openAt + 1) : count).map((entry) => {
          if (entry.kind === 'finding')
            return <FindingItem key={findingIdentity(entry.finding)} finding={entry.finding} />;
          return <ChecklistBanner key={`checklist ${entry.role}`} entry={entry} />;
        })}
      </ul>
      {more > 0 && (
        <button type="button" className={styles['more']} onClick={showMore}>
          Show {more} more
        </button>
      )}
    </>
  );
}
