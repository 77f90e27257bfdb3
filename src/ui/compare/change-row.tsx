import { useId } from 'react';
import { shortName } from '../../chart/short-name.ts';
import type { Compared } from '../../editor/comparing/compared.ts';
import { KIND_WORDS } from '../../formats/changes/kind-words.ts';
import type { ToldChange } from '../../formats/changes/told-changes.ts';
import { useEditorState } from '../editor-context.tsx';
import { Unseen } from '../primitives/unseen.tsx';
import { alongWords } from './along-words.ts';
import { KindMark } from './kind-mark.tsx';
import styles from './change-list.module.css';
import { detailWords } from './detail-words.ts';
import { useWay, type WayOfChange } from './use-way.ts';

interface Props {
  readonly told: ToldChange;
  readonly compared: Compared;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

/** One change in two lines; opened, with what was and what is, and the ways to take it over. */
export function ChangeRow({ told, compared, isOpen, onOpen }: Props) {
  const { change, role } = told;
  return (
    <li className={styles['item']} data-row data-open={isOpen}>
      <button type="button" className={styles['head']} aria-expanded={isOpen} data-row-head onClick={onOpen}>
        <KindMark kind={change.kind} size={18} />
        <span className={styles['words']}>
          <span className={styles['role']}>
            <Unseen>{KIND_WORDS[change.kind]}: </Unseen>
            {role === '' ? 'Roles without a boss' : shortName(role)}
          </span>
          {!isOpen && <span className={styles['detail']}>{detailWords(told)}</span>}
        </span>
      </button>
      {isOpen && <Opened told={told} compared={compared} />}
    </li>
  );
}

function Opened({ told, compared }: Pick<Props, 'told' | 'compared'>) {
  const { what, before, after } = told;
  const readOnly = useEditorState((state) => state.readOnly);
  return (
    <div className={styles['opened']}>
      <p className={styles['detail']}>{what}</p>
      <dl className={styles['values']}>
        <div>
          <dt>{shortName(compared.before.name)}</dt>
          <dd>{before}</dd>
        </div>
        <div>
          <dt>{shortName(compared.after.name)}</dt>
          <dd>{after}</dd>
        </div>
      </dl>
      {!readOnly && (
        <div className={styles['ways']}>
          <Way told={told} compared={compared} into="before" />
          <Way told={told} compared={compared} into="after" />
        </div>
      )}
    </div>
  );
}

function Way(change: WayOfChange) {
  const note = useId();
  const way = useWay(change);
  if (!way) return null;
  const { words, along, take } = way;
  return (
    <div className={styles['way']}>
      <button
        type="button"
        className={styles['take']}
        data-look={change.into === 'before' ? 'primary' : 'quiet'}
        aria-label={`${words}: ${change.told.sentence}`}
        aria-describedby={along.length > 0 ? note : undefined}
        onClick={({ currentTarget, detail }) => {
          // The second press of a double-click would meet whatever has taken its place.
          if (detail <= 1) take(currentTarget);
        }}
      >
        {words}
      </button>
      {along.length > 0 && (
        <p id={note} className={styles['along']}>
          {alongWords(along)}
        </p>
      )}
    </div>
  );
}
