import { saveTableCsv, saveTableXlsx } from '../../editor/actions/table-actions.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import styles from './export-dialog.module.css';

const FORMATS = [
  { action: saveTableXlsx, name: 'Save for Excel' },
  { action: saveTableCsv, name: 'Save CSV' },
];

/** The chart as a table, for HR or a spreadsheet. */
export function TableFiles({ onSave }: { onSave: () => void }) {
  const workplace = useWorkplace();
  const isBranch = useEditorState(({ focus }) => focus !== null);
  return (
    <>
      <p className={styles['note']}>
        A row for each role{isBranch ? ' of the branch in focus' : ''}, with every field and the columns it
        came with. It can be changed in a spreadsheet and imported again.
      </p>
      <div className={styles['tables']}>
        {FORMATS.map(({ action, name }) => (
          <button
            key={action.id}
            type="button"
            className={styles['quiet']}
            onClick={() => {
              onSave();
              action.run(workplace);
            }}
          >
            {name}
          </button>
        ))}
      </div>
    </>
  );
}
