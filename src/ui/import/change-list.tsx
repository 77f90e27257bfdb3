import { useState } from 'react';
import type { Difference } from '../../chart/comparison-list.ts';
import { Pager } from '../primitives/pager.tsx';
import styles from './import-dialog.module.css';

const KIND_WORDS: Readonly<Record<Difference['kind'], string>> = {
  gone: 'Gone',
  added: 'New',
  moved: 'Another boss',
  changed: 'Changed',
};

const PAGE = 100;

/** Who would be new, gone or different in the chart that is open. */
export function ChangeList({ changes }: { changes: readonly Difference[] | undefined }) {
  const [turned, turnTo] = useState(0);
  if (!changes) return <p className={styles['empty']}>Comparing…</p>;
  if (changes.length === 0) return <p className={styles['empty']}>No role would be different.</p>;
  const from = turned < changes.length ? turned : 0;
  return (
    <>
      <ul className={styles['changes']}>
        {changes.slice(from, from + PAGE).map(({ kind, roleId, title, detail }) => (
          <li key={`${kind} ${roleId}`} data-kind={kind}>
            <span className={styles['kind']}>{KIND_WORDS[kind]}</span>
            <span>
              <strong>{title}</strong>
              {detail !== undefined && ` – ${detail}`}
            </span>
          </li>
        ))}
      </ul>
      <Pager what="Changes" from={from} size={PAGE} count={changes.length} onTurn={turnTo} />
    </>
  );
}
