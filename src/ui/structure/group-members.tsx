import { useState } from 'react';
import type { Role } from '../../chart/chart.ts';
import { inDigits } from '../../chart/digits.ts';
import { startOf } from '../../chart/start-of.ts';
import { cardHolder } from '../../layout/card-holder.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { rovingFocus } from '../primitives/roving-focus.ts';
import { useFirstShown } from '../problems/use-first-shown.ts';
import { rolesShown, selectAll } from './select-shown.ts';
import styles from './structure-panel.module.css';

/** Shown at first, and with every further press. */
const STEP = 50;

const oneStop = rovingFocus({ items: 'button', along: 'column' });

/** Who is in a group; each is selected and brought into view by a click. */
export function GroupMembers({ roles }: { roles: readonly Role[] }) {
  const { editor, view } = useWorkplace();
  const [wanted, setWanted] = useState(STEP);
  const shown = useEditorState((state) => rolesShown(state, roles).length);
  const { list, goOnFrom } = useFirstShown<HTMLUListElement>(':scope > li');
  const away = roles.length - shown;
  const more = Math.min(STEP, roles.length - wanted);
  return (
    <div className={styles['members']}>
      {away > 0 && (
        <p className={styles['away']}>
          {awayWords(away, roles.length)}{' '}
          <button type="button" className={styles['link']} onClick={() => selectAll({ editor, view }, roles)}>
            Show and select {roles.length === 1 ? 'it' : `all ${inDigits(roles.length)}`}
          </button>
        </p>
      )}
      <div ref={oneStop}>
        <ul ref={list}>
          {roles.slice(0, wanted).map((role) => (
            <li key={role.id}>
              <button
                type="button"
                className={styles['member']}
                onClick={() => selectAll({ editor, view }, [role])}
              >
                <span className={styles['title']} dir="auto">
                  {startOf(role.title)}
                </span>
                <span className={styles['holder']}>{cardHolder(role)?.text}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
      {more > 0 && (
        <button
          type="button"
          className={styles['more']}
          onClick={() => {
            setWanted(wanted + STEP);
            goOnFrom(wanted);
          }}
        >
          Show {more} more
        </button>
      )}
    </div>
  );
}

function awayWords(away: number, all: number): string {
  if (all === 1) return 'It is not on the canvas now.';
  return away === all
    ? 'None of them is on the canvas now.'
    : `${inDigits(away)} of them ${away === 1 ? 'is' : 'are'} not on the canvas now.`;
}
