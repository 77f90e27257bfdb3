import { useState } from 'react';
import type { Role } from '../../chart/chart.ts';
import type { SameBy, SameRole } from '../../chart/same-roles.ts';
import { shortName } from '../../chart/short-name.ts';
import type { SameRolesOffer } from '../../editor/comparing/same-role-offer.ts';
import { Pager } from '../primitives/pager.tsx';
import styles from './same-roles-window.module.css';

const PAGE = 100;

const BY_WORDS: Readonly<Record<SameBy, string>> = {
  'title and person': 'Title and person',
  title: 'Title',
  person: 'Person',
};

interface Props {
  readonly offer: SameRolesOffer;
  readonly pairs: readonly SameRole[];
  /** Those that are left out, by the id of the role that would get another one. */
  readonly left: ReadonlySet<string>;
  readonly onLeave: (left: ReadonlySet<string>) => void;
}

/** Pair by pair: the role in the one scenario, in the other, and by what they were matched. */
export function SameRolesTable({ offer: { kept, renamed }, pairs, left, onLeave }: Props) {
  const [from, turnTo] = useState(0);
  const without = (id: string) => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    onLeave(next);
  };
  return (
    <>
      <div
        key={from}
        className={styles['scroller']}
        role="region"
        aria-label="Roles"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls needs the keyboard
        tabIndex={0}
      >
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col" className={styles['tick']}>
                <label>
                  <input
                    type="checkbox"
                    aria-label="All of them"
                    checked={left.size === 0}
                    ref={(box) => {
                      if (box) box.indeterminate = left.size > 0 && left.size < pairs.length;
                    }}
                    onChange={() =>
                      onLeave(new Set(left.size === 0 ? pairs.map(({ after }) => after.id) : []))
                    }
                  />
                </label>
              </th>
              <th scope="col">{shortName(kept.name)}</th>
              <th scope="col">{shortName(renamed.name)}</th>
              <th scope="col" className={styles['by']}>
                Same by
              </th>
            </tr>
          </thead>
          <tbody>
            {pairs.slice(from, from + PAGE).map(({ before, after, by }) => (
              <tr key={after.id} data-left={left.has(after.id)}>
                <td className={styles['tick']}>
                  <label>
                    <input
                      type="checkbox"
                      aria-label={`${shortName(before.title)} and ${shortName(after.title)}`}
                      checked={!left.has(after.id)}
                      onChange={() => without(after.id)}
                    />
                  </label>
                </td>
                <RoleCell role={before} />
                <RoleCell role={after} />
                <td className={styles['by']}>{BY_WORDS[by]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Pager what="Roles" from={from} size={PAGE} count={pairs.length} onTurn={turnTo} />
    </>
  );
}

function RoleCell({ role: { id, title, person } }: { readonly role: Role }) {
  return (
    <td>
      <span className={styles['title']}>{shortName(title)}</span>
      <span className={styles['person']}>{person === undefined ? 'Nobody named' : shortName(person)}</span>
      <span className={styles['id']}>Id {shortName(id)}</span>
    </td>
  );
}
