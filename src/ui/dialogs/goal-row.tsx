import { Fragment } from 'react';
import { ALONE_WORDS } from '../../editor/goals/find-goals.ts';
import type { Prospects } from '../../editor/goals/prospects.ts';
import type { Goal } from '../../editor/goals/sending.ts';
import type { Hit } from '../../editor/search/hit.ts';
import { Pieces } from '../search/pieces.tsx';
import { GoalOutcome } from './goal-outcome.tsx';
import styles from './goal-picker.module.css';

interface Props {
  readonly goal: Goal;
  /** The role, described; absent for the empty canvas. */
  readonly hit: Hit | undefined;
  readonly prospects: Prospects;
}

/** A role one can choose: title, person, department, boss, and what choosing it would change. */
export function GoalRow({ goal, hit, prospects }: Props) {
  return (
    <span className={styles['row']}>
      <span className={styles['title']} dir="auto">
        {hit ? <Pieces pieces={hit.title} /> : ALONE_WORDS}
      </span>
      <span className={styles['facts']}>
        {hit?.facts.map((fact, i) => (
          <Fragment key={i === 0 ? 'first' : 'second'}>
            {i > 0 && ' · '}
            <Pieces pieces={fact} />
          </Fragment>
        ))}
        {hit?.further && (
          <>
            {hit.facts.length > 0 && ' · '}
            <bdi>{hit.further.name}</bdi>: <Pieces pieces={hit.further.value} />
          </>
        )}
        {hit && hit.path !== '' && `${hit.facts.length > 0 || hit.further ? ' · ' : ''}under ${hit.path}`}
      </span>
      <GoalOutcome goal={goal} prospects={prospects} />
    </span>
  );
}
