import { GitCompareArrows, SearchX } from 'lucide-react';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { inDigits } from '../../chart/digits.ts';
import { shortName } from '../../chart/short-name.ts';
import { type Compared, countByKind } from '../../editor/comparing/compared.ts';
import {
  ALL_CHANGES,
  type ChangeFilter,
  type ChangeGroup,
  filteredChanges,
  groupedChanges,
  rolesOf,
} from '../../editor/comparing/listed-changes.ts';
import { takeKindOver } from '../../editor/comparing/take-changes-over.ts';
import { KIND_WORDS } from '../../formats/changes/kind-words.ts';
import type { ToldChange } from '../../formats/changes/told-changes.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { EmptyState } from '../primitives/empty-state.tsx';
import { FilterField } from '../primitives/filter-field.tsx';
import { Pager } from '../primitives/pager.tsx';
import { rovingFocus } from '../primitives/roving-focus.ts';
import styles from './change-list.module.css';
import { ChangeRow } from './change-row.tsx';
import { KindChips } from './kind-chips.tsx';
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
  const from = turned < listed.length ? turned : 0;
  const list = useRef<HTMLDivElement>(null);
  useOpenedBySelection({ changes: listed, selected, open, setOpen, list });

  if (changes.length === 0)
    return (
      <EmptyState icon={GitCompareArrows} title="Nothing is different">
        {shortName(compared.before.name)} and {shortName(compared.after.name)} have the same roles and lines.
        Close the comparison to change one of them.
      </EmptyState>
    );
  return (
    <div className={styles['page']}>
      <div className={styles['tools']}>
        <KindChips
          counts={counts}
          chosen={filter.kinds}
          onChoose={(kinds) => {
            setFilter({ ...filter, kinds });
            turnTo(0);
          }}
        />
        <FilterField
          label="Filter the changes"
          value={filter.text}
          onChange={(text) => {
            setFilter({ ...filter, text });
            turnTo(0);
          }}
        />
      </div>
      {listed.length === 0 && (
        <EmptyState icon={SearchX} title="No change fits">
          <button type="button" className={styles['link']} onClick={() => setFilter(ALL_CHANGES)}>
            Show all {inDigits(changes.length)}
          </button>
        </EmptyState>
      )}
      <div ref={list} data-change-list>
        <div ref={oneStop}>
          {groupedChanges(listed.slice(from, from + PAGE)).map((group) => (
            <Group
              key={group.kind}
              group={group}
              all={listed.filter(({ change }) => change.kind === group.kind)}
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

interface GroupProps {
  readonly group: ChangeGroup;
  /** Also those on other pages. */
  readonly all: readonly ToldChange[];
  readonly compared: Compared;
  readonly open: string | null;
  readonly onOpen: (told: ToldChange) => void;
}

function Group({ group: { kind, changes }, all, compared, open, onOpen }: GroupProps) {
  const { editor } = useWorkplace();
  const readOnly = useEditorState((state) => state.readOnly);
  const name = shortName(compared.before.name);
  return (
    <section className={styles['group']} aria-label={KIND_WORDS[kind]}>
      <div className={styles['heading']}>
        <h2>
          {KIND_WORDS[kind]} <span className={styles['count']}>{inDigits(all.length)}</span>
        </h2>
        {!readOnly && all.length > 1 && (
          <button
            type="button"
            className={styles['link']}
            data-tip={`Take all ${inDigits(all.length)} over into ${name}`}
            aria-label={`Take all ${inDigits(all.length)} over into ${name}: ${KIND_WORDS[kind]}`}
            onClick={() =>
              takeKindOver(
                editor,
                { kind, changes: all.map(({ change }) => change), into: 'before' },
                compared,
              )
            }
          >
            Take all over
          </button>
        )}
      </div>
      <ul>
        {changes.map((told) => (
          <ChangeRow
            key={told.change.key}
            told={told}
            compared={compared}
            isOpen={open === told.change.key}
            onOpen={() => onOpen(told)}
          />
        ))}
      </ul>
    </section>
  );
}

interface Opening {
  readonly changes: readonly ToldChange[];
  readonly selected: readonly string[];
  readonly open: string | null;
  readonly setOpen: (key: string | null) => void;
  readonly list: RefObject<HTMLElement | null>;
}

/** Who selects a card on the canvas meets its first change in the list. */
function useOpenedBySelection({ changes, selected, open, setOpen, list }: Opening): void {
  const [asked, setAsked] = useState(selected);
  const lead = selected.at(-1);
  if (asked !== selected) {
    setAsked(selected);
    const isToldOf = (told: ToldChange) => lead !== undefined && rolesOf(told.change).includes(lead);
    const now = changes.find(({ change }) => change.key === open);
    if (lead !== undefined && !(now && isToldOf(now)))
      setOpen(
        changes.find(({ change, ...rest }) => change.kind !== 'order' && isToldOf({ change, ...rest }))
          ?.change.key ?? null,
      );
  }
  useEffect(() => {
    if (open !== null)
      list.current?.querySelector('[data-open="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [open, list]);
}
