import { findRule } from '../../rules/catalogue/index.ts';
import type { Finding, Fix } from '../../rules/finding.ts';
import { useWorkplace } from '../editor-context.tsx';
import styles from './finding-explanation.module.css';
import { Sources } from './sources.tsx';
import { useFixes } from './use-fixes.ts';

/** What is wrong, who could be hurt, who says so, and the repairs. */
export function FindingExplanation({ finding }: { finding: Finding }) {
  const { editor, view } = useWorkplace();
  const rule = findRule(finding.rule);
  const fixes = useFixes(finding);

  const repair = (fix: Fix) => {
    if (!editor.commitScenario(fix.label, fix.edit)) return;
    const [first] = finding.roles;
    if (first !== undefined) view.reveal(first);
    editor.notify({ tone: 'done', text: `Done: ${fix.label}.`, action: { label: 'Undo', run: editor.undo } });
  };

  return (
    <div className={styles['explanation']}>
      <p>{finding.message}</p>
      {finding.severityReason !== undefined && <p className={styles['aside']}>{finding.severityReason}</p>}
      {rule && <p className={styles['why']}>{rule.docs.why}</p>}
      {fixes === undefined && <p className={styles['aside']}>Looking for repairs…</p>}
      {fixes !== undefined && fixes.length > 0 && (
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
      )}
      {fixes?.length === 0 && rule && <p className={styles['aside']}>{rule.docs.remedy}</p>}
      {rule && <Sources docs={rule.docs} basis={rule.basis} />}
    </div>
  );
}
