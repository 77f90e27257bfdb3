import type { Forecast } from '../../rules/compare-judgements.ts';
import { findingIdentity } from '../../rules/finding.ts';
import { SEVERITY_WORDS, SeverityMark } from '../primitives/severity-mark.tsx';
import styles from './forecast-list.module.css';
import { Unseen } from '../primitives/unseen.tsx';

/** More would hide the chart; the rest is counted. */
const SHOWN = 4;

export function ForecastList({ forecast }: { forecast: Forecast }) {
  const { introduced, fixed } = forecast;
  if (introduced.length === 0 && fixed.length === 0) {
    return <p className={styles['calm']}>No new findings.</p>;
  }
  const more = Math.max(0, introduced.length - SHOWN);
  return (
    <ul className={styles['list']}>
      {introduced.slice(0, SHOWN).map((finding) => (
        <li key={findingIdentity(finding)}>
          <SeverityMark severity={finding.severity} size={16} />
          <span>
            <Unseen>{SEVERITY_WORDS[finding.severity]}: </Unseen>
            {finding.headline}
          </span>
        </li>
      ))}
      {more > 0 && <li className={styles['more']}>and {more} more</li>}
      {fixed.length > 0 && (
        <li className={styles['fixed']}>
          {fixed.length === 1 ? `Fixes: ${fixed[0]?.headline}` : `Fixes ${fixed.length} findings`}
        </li>
      )}
    </ul>
  );
}
