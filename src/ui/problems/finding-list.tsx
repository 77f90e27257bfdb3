import { startTransition, useEffect, useId, useMemo, useState } from 'react';
import type { ProblemGroup } from '../../editor/problem-list.ts';
import { type FindingEntry, findingsIn } from '../../rules/checklist.ts';
import { findingIdentity } from '../../rules/finding.ts';
import { useEditorState } from '../editor-context.tsx';
import { rovingFocus } from '../primitives/roving-focus.ts';
import { ChecklistBanner } from './checklist-banner.tsx';
import { FindingItem } from './finding-item.tsx';
import styles from './finding-list.module.css';
import { firstEntries } from './first-entries.ts';
import { placeOf } from './place-of.ts';
import { useFirstShown } from './use-first-shown.ts';

/** Shown at first, and with every press of the button below; a list of thousands would hold up every edit. */
const STEP = 100;
/** Fill the panel; the others follow when the chart has been painted. */
const FIRST = 20;

const oneStop = rovingFocus({
  items: '[data-place] > button',
  along: 'column',
  start: '[aria-expanded="true"]',
});

/** Findings in groups; a long list shows its beginning, and in any case the one that is open. */
export function FindingList({ groups }: { groups: readonly ProblemGroup[] }) {
  const entries = useMemo(() => groups.flatMap((group) => group.entries), [groups]);
  const [wanted, setWanted] = useState(STEP);
  const openFinding = useEditorState((state) => state.openFinding);
  const openAt = useMemo(() => placeOf(openFinding, entries), [entries, openFinding]);
  const [isNew, setNew] = useState(true);
  useEffect(() => startTransition(() => setNew(false)), []);
  const count = Math.max(wanted, Math.ceil((openAt + 1) / STEP) * STEP);
  const more = Math.min(STEP, entries.length - count);
  const { list, goOnFrom } = useFirstShown<HTMLDivElement>('li[data-place]');
  const showMore = () => {
    setWanted(count + STEP);
    goOnFrom(entries.slice(0, count).flatMap(findingsIn).length);
  };
  return (
    <>
      <div ref={oneStop}>
        <div ref={list}>
          {firstEntries(groups, isNew ? Math.max(FIRST, openAt + 1) : count).map((group) => (
            <Group key={group.key} group={group} />
          ))}
        </div>
      </div>
      {more > 0 && (
        <button type="button" className={styles['more']} onClick={showMore}>
          Show {more} more
        </button>
      )}
    </>
  );
}

function Group({ group: { heading, entries, count } }: { group: ProblemGroup }) {
  const id = useId();
  if (heading === undefined) return <ul>{entries.map(entryItem)}</ul>;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles['heading']}>
        <span className={styles['words']}>{heading}</span>
        <span className={styles['count']}>{count}</span>
      </h2>
      <ul>{entries.map(entryItem)}</ul>
    </section>
  );
}

function entryItem(entry: FindingEntry) {
  if (entry.kind === 'checklist') return <ChecklistBanner key={`checklist ${entry.role}`} entry={entry} />;
  return <FindingItem key={findingIdentity(entry.finding)} finding={entry.finding} />;
}
