import { makeRepair } from '../../editor/repairing.ts';
import type { Finding } from '../../rules/finding.ts';
import { useWorkplace } from '../editor-context.tsx';
import styles from './finding-explanation.module.css';
import { usePointedRepair } from './pointed-repair.ts';
import { useFixes } from './use-fixes.ts';

/** A button for each repair that holds, the best first; where none does, what a person could do. */
export function Repairs({ finding, remedy }: { finding: Finding; remedy: string | undefined }) {
  const workplace = useWorkplace();
  const fixes = useFixes(finding);
  const pointed = usePointedRepair();
  if (fixes === undefined) return <p className={styles['aside']}>Looking for repairs…</p>;
  if (fixes.length === 0) return remedy === undefined ? null : <p className={styles['aside']}>{remedy}</p>;
  return (
    <div className={styles['fixes']}>
      {fixes.map((fix, position) => (
        <button
          key={fix.label}
          type="button"
          className={styles['fix']}
          data-first={position === 0}
          {...pointed(fix.edit)}
          onClick={() => makeRepair(workplace, finding, fix)}
        >
          {fix.label}
        </button>
      ))}
    </div>
  );
}
