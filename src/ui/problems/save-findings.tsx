import { saveFindingsJson, saveFindingsMarkdown } from '../../editor/actions/report-actions.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import styles from './save-findings.module.css';

const FORMATS = [
  { action: saveFindingsMarkdown, name: 'Markdown' },
  { action: saveFindingsJson, name: 'JSON' },
];

/** The findings as a file, for a person to read or a program. */
export function SaveFindings() {
  return (
    <p className={styles['save']}>
      Save findings:
      {FORMATS.map(({ action, name }) => (
        <FormatButton key={name} action={action} name={name} />
      ))}
    </p>
  );
}

function FormatButton({ action, name }: (typeof FORMATS)[number]) {
  const workplace = useWorkplace();
  const label = useEditorState(action.label);
  return (
    <button
      type="button"
      className={styles['format']}
      aria-label={label}
      onClick={() => action.run(workplace)}
    >
      {name}
    </button>
  );
}
