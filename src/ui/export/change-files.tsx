import type { Compared } from '../../editor/comparing/compared.ts';
import { useChangeFiles } from '../compare/use-change-files.ts';
import styles from './export-dialog.module.css';

interface Props {
  readonly compared: Compared;
  readonly onSave: () => void;
}

/** Every change, for a spreadsheet or a message. */
export function ChangeFiles({ compared, onSave }: Props) {
  const { saveCsv, copyMarkdown } = useChangeFiles(compared);
  const ways = [
    { name: 'Save changes as CSV', run: saveCsv },
    { name: 'Copy changes as Markdown', run: copyMarkdown },
  ];
  return (
    <>
      <p className={styles['note']}>
        Every change from {compared.before.name} to {compared.after.name}: a row each, for a spreadsheet, or
        text with findings and figures, for a message or a page.
      </p>
      <div className={styles['tables']}>
        {ways.map(({ name, run }) => (
          <button
            key={name}
            type="button"
            className={styles['quiet']}
            onClick={() => {
              onSave();
              void run();
            }}
          >
            {name}
          </button>
        ))}
      </div>
    </>
  );
}
