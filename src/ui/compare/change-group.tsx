import { useId, useMemo } from 'react';
import type { ChangeKind } from '../../chart/changes.ts';
import { inDigits } from '../../chart/digits.ts';
import { shortName } from '../../chart/short-name.ts';
import type { Compared } from '../../editor/comparing/compared.ts';
import { comingAlongWith, takeKindOver } from '../../editor/comparing/take-changes-over.ts';
import { KIND_WORDS } from '../../formats/changes/kind-words.ts';
import type { ToldChange } from '../../formats/changes/told-changes.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { alongWords } from './along-words.ts';
import styles from './change-list.module.css';
import { holdPlace } from './held-place.ts';
import { ChangeRow } from './change-row.tsx';

interface Props {
  readonly kind: ChangeKind;
  /** Those of the page. */
  readonly changes: readonly ToldChange[];
  /** Also those on other pages. */
  readonly all: readonly ToldChange[];
  readonly compared: Compared;
  /** Key of the change that is opened. */
  readonly open: string | null;
  readonly onOpen: (told: ToldChange) => void;
}

/** The changes of one kind, which can be taken over together. */
export function ChangeGroup({ kind, changes, all, compared, open, onOpen }: Props) {
  const readOnly = useEditorState((state) => state.readOnly);
  return (
    <section className={styles['group']} aria-label={KIND_WORDS[kind]}>
      <div className={styles['heading']}>
        <h2>
          {KIND_WORDS[kind]} <span className={styles['count']}>{inDigits(all.length)}</span>
        </h2>
        {!readOnly && all.length > 1 && <TakeAll kind={kind} all={all} compared={compared} />}
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

function TakeAll({ kind, all, compared }: Pick<Props, 'kind' | 'all' | 'compared'>) {
  const { editor } = useWorkplace();
  const note = useId();
  const changes = useMemo(() => all.map(({ change }) => change), [all]);
  const along = useMemo(() => comingAlongWith(changes, compared), [changes, compared]);
  const words = `Take all ${inDigits(all.length)} over into ${shortName(compared.before.name)}`;
  return (
    <>
      <button
        type="button"
        className={styles['link']}
        data-tip={words}
        aria-label={`${words}: ${KIND_WORDS[kind]}`}
        aria-describedby={along.length > 0 ? note : undefined}
        onClick={({ currentTarget }) => {
          const giveBack = holdPlace(currentTarget);
          takeKindOver(editor, { kind, changes }, compared);
          giveBack();
        }}
      >
        Take all over
      </button>
      {along.length > 0 && (
        <p id={note} className={styles['along']}>
          {alongWords(along, true)}
        </p>
      )}
    </>
  );
}
