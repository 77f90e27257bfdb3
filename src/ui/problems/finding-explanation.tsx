import { currentScenario } from '../../editor/derived.ts';
import { findRule } from '../../rules/catalogue/index.ts';
import { fixesOf } from '../../rules/fixes.ts';
import type { Finding, Fix } from '../../rules/finding.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import styles from './finding-explanation.module.css';
import { Sources } from './sources.tsx';

/** What is wrong, who could be hurt, who says so, and the repairs. */
export function FindingExplanation({ finding }: { finding: Finding }) {
  const { editor, view } = useWorkplace();
  const document = useEditorState((state) => state.document);
  const scenario = useEditorState(currentScenario);
  const readOnly = useEditorState((state) => state.readOnly);
  const rule = findRule(finding.rule);
  const fixes = readOnly ? [] : fixesOf(document, scenario, finding);

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
      {rule && (
        <>
          <p className={styles['why']}>{rule.docs.why}</p>
          <Sources docs={rule.docs} basis={rule.basis} />
        </>
      )}
      {fixes.length > 0 ? (
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
      ) : (
        rule && <p className={styles['aside']}>{rule.docs.remedy}</p>
      )}
    </div>
  );
}
