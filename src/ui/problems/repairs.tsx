import { currentOrg } from '../../editor/derived.ts';
import { ledByRepair } from '../../editor/led-by-repair.ts';
import type { Finding, Fix } from '../../rules/finding.ts';
import { stepDone } from '../../editor/spoken.ts';
import { useWorkplace } from '../editor-context.tsx';
import styles from './finding-explanation.module.css';
import { useFixes } from './use-fixes.ts';

/** A button for each repair that holds, the best first; where none does, what a person could do. */
export function Repairs({ finding, remedy }: { finding: Finding; remedy: string | undefined }) {
  const { editor, view } = useWorkplace();
  const fixes = useFixes(finding);
  const repair = (fix: Fix) => {
    const before = currentOrg(editor.store.getState());
    if (!editor.commitScenario(fix.label, fix.edit)) return;
    const led = ledByRepair(before, currentOrg(editor.store.getState()), finding.roles);
    if (led !== undefined) {
      // What was moved is what one looks for; the selected card is also the one that stays in its place.
      editor.select({ kind: 'roles', ids: [led] });
      view.reveal(led);
    }
    editor.notifyStep(`${stepDone(fix.label)}.`);
  };
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
          onClick={() => repair(fix)}
        >
          {fix.label}
        </button>
      ))}
    </div>
  );
}
