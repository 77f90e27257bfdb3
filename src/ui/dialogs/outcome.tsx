import { SEVERITIES } from '../../chart/chart.ts';
import { severityCounts } from '../../editor/card-name.ts';
import type { Forecast } from '../../rules/compare-judgements.ts';
import { SeverityMark } from '../primitives/severity-mark.tsx';
import styles from './goal-picker.module.css';
import { Unseen } from '../primitives/unseen.tsx';

/** A forecast in a word or two: the worst of what would be new, how much that is, and how much would be fixed. */
export function Outcome({ forecast: { introduced, fixed } }: { forecast: Forecast }) {
  const worst = SEVERITIES.find((severity) => introduced.some((finding) => finding.severity === severity));
  if (!worst && fixed.length === 0) return <span>Nothing new</span>;
  return (
    <>
      {worst && (
        <span className={styles['new']}>
          <SeverityMark severity={worst} size={15} />
          <span aria-hidden>{introduced.length} new</span>
          <Unseen> {severityCounts(introduced, 'new ')} </Unseen>
        </span>
      )}
      {fixed.length > 0 && <span className={styles['fixed']}>{fixed.length} fixed</span>}
    </>
  );
}
