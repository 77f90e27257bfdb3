import { Fragment } from 'react';
import { inDigits } from '../../chart/digits.ts';
import { quoteText } from '../../chart/quote.ts';
import { LEVEL_WORDS } from '../../chart/words.ts';
import type { ColumnDecisions } from '../../formats/table/column-map.ts';
import type { ColumnReading } from '../../formats/table/column-readings.ts';
import type { KeyKind } from '../../formats/table/columns.ts';
import { type KnownColumn, knownColumn } from '../../formats/table/known-columns.ts';
import { COLUMN_GROUPS } from './column-words.ts';
import styles from './import-dialog.module.css';

interface Props {
  readonly columns: readonly ColumnReading[];
  /** What somebody chose here, whatever was made of it. */
  readonly decisions: ColumnDecisions | undefined;
  readonly managersBy: KeyKind | undefined;
  /** `is` absent: the column is kept with the roles. */
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
export function ColumnList({ columns, decisions, managersBy, onChange }: Props) {
  const isKept = columns.some(({ is }) => is === undefined);
  return (
    <>
      {isKept && (
        <p className={styles['keptNote']}>
          Columns kept with the role are shown in its details and written back to tables. No rule reads them.
        </p>
      )}
      <ul className={styles['columns']}>
        {columns.map((column, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- a column is known by its place
          <li
            key={at}
            className={styles['column']}
            data-kept={chosenFor(column, decisions?.get(at)) === KEPT}
          >
            <div className={styles['columnHead']}>
              <span className={styles['columnName']} dir="auto" title={column.name}>
                {column.name}
              </span>
              <select
                className={styles['select']}
                aria-label={`What ${column.name} is`}
                value={chosenFor(column, decisions?.get(at))}
                onChange={({ currentTarget: { value } }) => onChange(at, value === KEPT ? undefined : value)}
              >
                <option value={KEPT}>Keep with the role</option>
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
            <p className={styles['samples']}>
              <Samples {...column} />
            </p>
            {column.is === undefined && column.refused === undefined && known(column.name) !== undefined && (
              <p className={styles['columnNote']}>{known(column.name)}</p>
            )}
            {column.isAddress && (
              <p className={styles['columnNote']}>
                Managers can be named by these addresses. They are kept with the role.
              </p>
            )}
            {column.refused !== undefined && (
              <p className={styles['columnNote']}>{refusedWords(column.refused)}</p>
            )}
            {column.is === 'manager' && managersBy !== undefined && (
              <p className={styles['columnNote']}>Managers are named {MANAGERS_BY[managersBy]}.</p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What the list shows: what was chosen by hand stays chosen, and a note below says what came of it. */
function chosenFor({ is, isAddress }: ColumnReading, decided: string | null | undefined): string {
  if (decided !== undefined) return decided ?? KEPT;
  return is ?? (isAddress ? 'email' : KEPT);
}

/** What columns many tables have say, and why they are kept. */
const KNOWN_WORDS: Readonly<Record<KnownColumn, string>> = {
  'full-time equivalent':
    'Parts of a full-time job. Reportline counts roles, whatever part of a job they are.',
  heads: 'If it says how many people are in the team of the role, choose “Heads in the team”.',
};

function known(name: string): string | undefined {
  const what = knownColumn(name);
  return what && KNOWN_WORDS[what];
}

/** Why a column is kept although it is called like a field, or was said to be one. */
function refusedWords(field: string): string {
  const fields = COLUMN_GROUPS.flatMap((group) => group.fields);
  const words = fields.find(({ is }) => is === field)?.words ?? field;
  const values = FIELD_VALUES[field];
  const can = values === undefined ? '' : `, which can be ${values}`;
  return `Kept with the role: no cell says a ${quoteText(words)}${can}.`;
}

/** Each in its own direction; what has no room is cut, and never how many there are. */
function Samples({ samples, filled }: ColumnReading) {
  if (filled === 0) return 'Empty';
  return (
    <>
      <span className={styles['sampleWords']}>
        {samples.map((sample, at) => (
          <Fragment key={sample}>
            {at > 0 && ' · '}
            <bdi>{sample}</bdi>
          </Fragment>
        ))}
        {filled > samples.length && ' …'}
      </span>
      <span className={styles['filled']}>({inDigits(filled)} filled)</span>
    </>
  );
}
