import { useState } from 'react';
import { shortName } from '../../chart/short-name.ts';
import { countByKind } from '../../editor/comparing/compared.ts';
import { ALL_CHANGES, filteredChanges } from '../../editor/comparing/listed-changes.ts';
import { KIND_WORDS } from '../../formats/changes/kind-words.ts';
import type { ListedChange } from '../../formats/changes/told-changes.ts';
import { detailWords } from '../compare/detail-words.ts';
import { KindChips } from '../compare/kind-chips.tsx';
import { KindMark } from '../compare/kind-mark.tsx';
import { FilterField } from '../primitives/filter-field.tsx';
import { Pager } from '../primitives/pager.tsx';
import { Unseen } from '../primitives/unseen.tsx';
import styles from './change-list.module.css';

const PAGE = 100;

/** Who would be added, removed, moved or changed in the chart that is open, as a comparison lists it. */
export function ChangeList({ changes }: { changes: readonly ListedChange[] | undefined }) {
  const [filter, setFilter] = useState(ALL_CHANGES);
  const [turned, turnTo] = useState(0);
  if (!changes) return <p className={styles['empty']}>Comparing…</p>;
  if (changes.length === 0) return <p className={styles['empty']}>No role would be different.</p>;
  const listed = filteredChanges(changes, filter);
  const from = turned < listed.length ? turned : 0;
  return (
    <>
      <div className={styles['tools']}>
        <KindChips
          counts={countByKind(changes.map(({ change }) => change))}
          chosen={filter.kinds}
          onChoose={(kinds) => setFilter({ ...filter, kinds })}
        />
        <FilterField
          label="Filter the changes"
          value={filter.text}
          onChange={(text) => setFilter({ ...filter, text })}
        />
      </div>
      {listed.length === 0 && (
        <p className={styles['empty']}>
          No change is like that. Fewer letters, or changes of every kind, show more.
        </p>
      )}
      <ul className={styles['changes']}>
        {listed.slice(from, from + PAGE).map((listedChange) => (
          <Row key={listedChange.change.key} listed={listedChange} />
        ))}
      </ul>
      <Pager what="Changes" from={from} size={PAGE} count={listed.length} onTurn={turnTo} />
    </>
  );
}

function Row({ listed }: { listed: ListedChange }) {
  const { role, change } = listed;
  return (
    <li className={styles['change']}>
      <KindMark kind={change.kind} size={18} />
      <div className={styles['words']}>
        <Unseen>{KIND_WORDS[change.kind]}: </Unseen>
        <strong className={styles['role']} dir="auto">
          {role === '' ? 'Roles without a boss' : shortName(role)}
        </strong>
        <p className={styles['detail']}>{detailWords(listed)}</p>
      </div>
    </li>
  );
}
