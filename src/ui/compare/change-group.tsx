import type { ChangeKind } from '../../chart/changes.ts';
import { inDigits } from '../../chart/digits.ts';
import type { Compared } from '../../editor/comparing/compared.ts';
import { KIND_WORDS } from '../../formats/changes/kind-words.ts';
import type { ToldChange } from '../../formats/changes/told-changes.ts';
import { useEditorState } from '../editor-context.tsx';
import styles from './change-list.module.css';
import { ChangeRow } from './change-row.tsx';
import { TakeAll } from './take-all.tsx';

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
        {!readOnly && all.length > 1 && <TakeAll kind={kind} told={all} compared={compared} />}
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
