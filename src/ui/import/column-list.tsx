import { inDigits } from '../../chart/digits.ts';
import type { ColumnReading } from '../../formats/table/column-readings.ts';
import type { KeyKind } from '../../formats/table/columns.ts';
import { COLUMN_GROUPS } from './column-words.ts';
import styles from './import-dialog.module.css';

interface Props {
  readonly columns: readonly ColumnReading[];
  readonly managersBy: KeyKind | undefined;
  /** `is` absent: the column is kept as it is. */
  readonly onChange: (column: number, is: string | undefined) => void;
}

const KEPT = '';
const MANAGERS_BY: Readonly<Record<KeyKind, string>> = {
  id: 'by their id',
  'e-mail': 'by their e-mail address',
  name: 'by their name',
  title: 'by their title',
};

/** Every column of the table with what it was taken for, to be put right. */
export function ColumnList({ columns, managersBy, onChange }: Props) {
  return (
    <ul className={styles['columns']}>
      {columns.map((column, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a column is known by its place
        <li key={at} className={styles['column']} data-kept={column.is === undefined}>
          <div className={styles['columnHead']}>
            <span className={styles['columnName']} title={column.name}>
              {column.name}
            </span>
            <select
              className={styles['select']}
              aria-label={`What ${column.name} is`}
              value={column.is ?? KEPT}
              onChange={({ currentTarget: { value } }) => onChange(at, value === KEPT ? undefined : value)}
            >
              <option value={KEPT}>Keep as it is</option>
              {COLUMN_GROUPS.map(({ label, fields }) => (
                <optgroup key={label} label={label}>
                  {fields.map(({ is, words }) => (
                    <option key={is} value={is}>
                      {words}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
          </div>
          <p className={styles['samples']}>{samplesOf(column)}</p>
          {column.is === 'manager' && managersBy !== undefined && (
            <p className={styles['columnNote']}>Managers are named {MANAGERS_BY[managersBy]}.</p>
          )}
        </li>
      ))}
    </ul>
  );
}

function samplesOf({ samples, filled }: ColumnReading): string {
  if (filled === 0) return 'Empty';
  const more = filled > samples.length ? ' …' : '';
  return `${samples.join(' · ')}${more} (${inDigits(filled)} filled)`;
}
