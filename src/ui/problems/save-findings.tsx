import {
  saveFindingsHtml,
  saveFindingsJson,
  saveFindingsMarkdown,
} from '../../editor/actions/report-actions.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { rovingFocus } from '../primitives/roving-focus.ts';
import styles from './save-findings.module.css';

const FORMATS = [
  { action: saveFindingsHtml, name: 'HTML' },
  { action: saveFindingsMarkdown, name: 'Markdown' },
  { action: saveFindingsJson, name: 'JSON' },
];

const oneStop = rovingFocus({ items: 'button', along: 'row' });

/** The findings as a file, for a person to read or a program. */
export function SaveFindings() {
  return (
    <div ref={oneStop} className={styles['save']} role="toolbar" aria-label="Save findings">
      Save findings:
      {FORMATS.map(({ action, name }) => (
        <FormatButton key={name} action={action} name={name} />
      ))}
    </div>
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
