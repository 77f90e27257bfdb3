import type { Dismissal } from '../../chart/chart.ts';
import { DISMISSAL_WORDS } from '../../editor/dismissing.ts';
import styles from './dismissed-list.module.css';

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** What was decided about a finding and when, as far as it is known; and why. */
export function DecisionWords({ dismissal: { kind, reason, on } }: { dismissal: Dismissal }) {
  return (
    <>
      <p>
        {DISMISSAL_WORDS[kind]}
        {on !== undefined && ` · ${dayWords(on)}`}
      </p>
      <p className={styles['reason']} dir="auto">
        {reason.trim() === '' ? 'No reason was given.' : reason}
      </p>
    </>
  );
}

/** "22 November 2026"; a date no calendar has stays as it is written. */
function dayWords(on: string): string {
  const day = new Date(on.slice(0, 10));
  return Number.isNaN(day.getTime()) ? on : DAY.format(day);
}
