import { inDigits } from '../../chart/digits.ts';
import { quoteText } from '../../chart/quote.ts';
import { LEVEL_WORDS } from '../../chart/words.ts';
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

const YES_NO = 'yes or no';
/** What the cells of a field may say, where not anything. */
const FIELD_VALUES: Readonly<Record<string, string>> = {
  level: Object.values(LEVEL_WORDS).join(', '),
  function: 'one such as Marketing, Sales or Customer service',
  staff: 'a number',
  board: YES_NO,
  executive: YES_NO,
  dedicated: YES_NO,
  budget: YES_NO,
  vacant: YES_NO,
  planned: YES_NO,
  assistant: YES_NO,
  jobShare: YES_NO,
  body: YES_NO,
};

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
          {column.refused !== undefined && (
            <p className={styles['columnNote']}>{refusedWords(column.refused)}</p>
          )}
          {column.is === 'manager' && managersBy !== undefined && (
            <p className={styles['columnNote']}>Managers are named {MANAGERS_BY[managersBy]}.</p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Why a column is kept although it is called like a field, or was said to be one. */
function refusedWords(field: string): string {
  const fields = COLUMN_GROUPS.flatMap((group) => group.fields);
  const words = fields.find(({ is }) => is === field)?.words ?? field;
  const values = FIELD_VALUES[field];
  const can = values === undefined ? '' : `, which can be ${values}`;
  return `Kept as it is: no cell says a ${quoteText(words)}${can}.`;
}

function samplesOf({ samples, filled }: ColumnReading): string {
  if (filled === 0) return 'Empty';
  const more = filled > samples.length ? ' …' : '';
  return `${samples.join(' · ')}${more} (${inDigits(filled)} filled)`;
}
