import { useMemo, useState } from 'react';
import { type Compared, countByKind } from '../../editor/comparing/compared.ts';
import {
  ALL_CHANGES,
  type ChangeFilter,
  changeToOpen,
  filteredChanges,
  groupedChanges,
  rolesOf,
} from '../../editor/comparing/listed-changes.ts';
import type { ToldChange } from '../../formats/changes/told-changes.ts';
import { FilterField } from '../primitives/filter-field.tsx';
import { Pager } from '../primitives/pager.tsx';
import { rovingFocus } from '../primitives/roving-focus.ts';
import { ChangeGroup } from './change-group.tsx';
import styles from './change-list.module.css';
import { KindChips } from './kind-chips.tsx';
import { NoChangeFits, NothingDifferent } from './no-changes.tsx';
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
  const [filter, setFilter] = useState<ChangeFilter>(ALL_CHANGES);
  const [turned, turnTo] = useState(0);
  const [open, setOpen] = useState<string | null>(null);
  const counts = useMemo(() => countByKind(changes.map(({ change }) => change)), [changes]);
  const listed = useMemo(() => filteredChanges(changes, filter), [changes, filter]);
  const ofKinds = useMemo(
    () => new Map(groupedChanges(listed).map((group) => [group.kind, group.changes])),
    [listed],
  );
  const from = turned < listed.length ? turned : 0;
  const rows = useOpenInSight(open);
  useOpenedBySelection({ changes: listed, selected, open, setOpen, turnTo });
  const list = (next: ChangeFilter) => {
    setFilter(next);
    turnTo(0);
  };

  if (changes.length === 0) return <NothingDifferent compared={compared} />;
  return (
    <div className={styles['page']}>
      <div className={styles['tools']} data-sticks>
        <KindChips counts={counts} chosen={filter.kinds} onChoose={(kinds) => list({ ...filter, kinds })} />
        <FilterField
          label="Filter the changes"
          value={filter.text}
          onChange={(text) => list({ ...filter, text })}
        />
      </div>
      {listed.length === 0 && (
        <NoChangeFits count={changes.length} className={styles['link']} onShowAll={() => list(ALL_CHANGES)} />
      )}
      <div ref={rows} data-change-list>
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

interface Opening {
  readonly changes: readonly ToldChange[];
  readonly selected: readonly string[];
  readonly open: string | null;
  readonly setOpen: (key: string | null) => void;
  readonly turnTo: (from: number) => void;
}

/** Who selects a card on the canvas meets its first change in the list, on whatever page it is. */
function useOpenedBySelection({ changes, selected, open, setOpen, turnTo }: Opening): void {
  // Nothing at first: a selection that was there before the list is answered as well.
  const [asked, setAsked] = useState<readonly string[] | null>(null);
  if (asked === selected) return;
  setAsked(selected);
  const lead = selected.at(-1);
  if (lead === undefined) return;
  const told = changeToOpen(changes, lead, open);
  setOpen(told?.change.key ?? null);
  if (told) turnTo(Math.floor(changes.indexOf(told) / PAGE) * PAGE);
}
