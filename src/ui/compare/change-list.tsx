import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { inDigits } from '../../chart/digits.ts';
import type { Compared } from '../../editor/comparing/compared.ts';
import {
  ALL_CHANGES,
  type ChangeFilter,
  changeToOpen,
  groupedChanges,
  rolesOf,
} from '../../editor/comparing/listed-changes.ts';
import { withOpen } from '../../editor/comparing/comparing.ts';
import type { ToldChange } from '../../formats/changes/told-changes.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { Pager } from '../primitives/pager.tsx';
import { rovingFocus } from '../primitives/roving-focus.ts';
import { ChangeFilterFields } from './change-filter-fields.tsx';
import { ChangeGroup } from './change-group.tsx';
import styles from './change-list.module.css';
import { NoChangeFits, NothingDifferent } from './no-changes.tsx';
import { TakeAll } from './take-all.tsx';
import { useListedChanges } from './use-listed-changes.ts';
import { useOpenInSight } from './use-open-in-sight.ts';
import type { ShowRoles } from './use-selection.ts';

const PAGE = 100;
const oneStop = rovingFocus({ items: '[data-row-head]', along: 'column' });

interface Props {
  readonly changes: readonly ToldChange[];
  readonly compared: Compared;
  readonly onShow: ShowRoles;
  /** Selected on the canvas: the change it has is opened. */
  readonly selected: readonly string[];
}

/** All changes by kind, as many as anybody asks for, each with the ways to take it over. */
export function ChangeList({ changes, compared, onShow, selected }: Props) {
  const { editor } = useWorkplace();
  const open = useEditorState((state) => state.comparing?.open ?? null);
  const readOnly = useEditorState((state) => state.readOnly);
  const { filter, filterBy, listed } = useListedChanges(changes);
  const setOpen = useCallback(
    (key: string | null) => {
      const now = editor.store.getState().comparing;
      const at = listed.findIndex(({ change }) => change.key === key);
      if (now) editor.compare(withOpen(now, key === null ? null : { key, at }));
    },
    [editor, listed],
  );
  const ofKinds = useMemo(
    () => new Map(groupedChanges(listed).map((group) => [group.kind, group.changes])),
    [listed],
  );
  const { from, turnTo } = usePageOf(open, listed);
  const rows = useOpenInSight(open);
  useOpenedBySelection({ changes: listed, selected, open, setOpen });
  const list = (next: ChangeFilter) => {
    filterBy(next);
    turnTo(0);
  };

  if (changes.length === 0) return <NothingDifferent compared={compared} />;
  return (
    <div className={styles['page']}>
      <div className={styles['tools']} data-sticks>
        <ChangeFilterFields changes={changes} filter={filter} onFilter={list} />
      </div>
      {listed.length === 0 && (
        <NoChangeFits count={changes.length} className={styles['link']} onShowAll={() => list(ALL_CHANGES)} />
      )}
      <div ref={rows} data-change-list>
        {!readOnly && ofKinds.size > 1 && (
          <div className={styles['heading']}>
            <h2>
              {listed.length === changes.length ? 'All changes' : 'All that are listed'}{' '}
              <span className={styles['count']}>{inDigits(listed.length)}</span>
            </h2>
            <TakeAll told={listed} compared={compared} />
          </div>
        )}
        <div ref={oneStop}>
          {groupedChanges(listed.slice(from, from + PAGE)).map((group) => (
            <ChangeGroup
              key={group.kind}
              kind={group.kind}
              changes={group.changes}
              all={ofKinds.get(group.kind) ?? group.changes}
              compared={compared}
              open={open}
              onOpen={(told) => {
                const isOpen = open === told.change.key;
                setOpen(isOpen ? null : told.change.key);
                if (!isOpen) onShow(rolesOf(told.change));
              }}
            />
          ))}
        </div>
      </div>
      <Pager what="Changes" from={from} size={PAGE} count={listed.length} onTurn={turnTo} />
    </div>
  );
}

/**
 * Where the page begins that is shown: the one a person has turned to, until another change is opened on another one.
 */
function usePageOf(open: string | null, listed: readonly ToldChange[]) {
  const [turned, turnTo] = useState(0);
  // Nothing at first: a change that was open before the list is on the page that is shown.
  const [turnedFor, setTurnedFor] = useState<string | null>(null);
  if (open !== turnedFor) {
    setTurnedFor(open);
    const at = listed.findIndex(({ change }) => change.key === open);
    if (at >= 0) turnTo(Math.floor(at / PAGE) * PAGE);
  }
  return { from: turned < listed.length ? turned : 0, turnTo };
}

interface Opening {
  readonly changes: readonly ToldChange[];
  readonly selected: readonly string[];
  readonly open: string | null;
  readonly setOpen: (key: string | null) => void;
}

/** Who selects a card on the canvas meets its first change in the list, on whatever page it is. */
function useOpenedBySelection({ changes, selected, open, setOpen }: Opening): void {
  // Nothing at first: a selection that was there before the list is answered as well.
  const asked = useRef<readonly string[] | null>(null);
  useEffect(() => {
    if (asked.current === selected) return;
    asked.current = selected;
    const lead = selected.at(-1);
    if (lead !== undefined) setOpen(changeToOpen(changes, lead, open)?.change.key ?? null);
  }, [changes, selected, open, setOpen]);
}
