import { inDigits } from '../../chart/digits.ts';
import type { PreviewRow } from '../../formats/door/import-reading.ts';
import type { ColumnReading } from '../../formats/table/column-readings.ts';
import { Pager } from '../primitives/pager.tsx';
import styles from './import-dialog.module.css';
import { useAnswer } from './use-answer.ts';

interface Props {
  readonly columns: readonly ColumnReading[];
  /** How many rows the table has below its header. */
  readonly count: number;
  /** Number of the first row shown, from 0. */
  readonly from: number;
  /** The row somebody wants to see, as its number is told; absent: none. */
  readonly wanted: number | undefined;
  readonly rows: (from: number, count: number) => Promise<readonly PreviewRow[]>;
  readonly onTurn: (from: number) => void;
}

/** Rows on one page of the preview. */
export const PAGE = 100;

/** The table as it stands in the file, a page at a time. */
export function RowTable({ columns, count, from, wanted, rows, onTurn }: Props) {
  const page = useAnswer(() => rows(from, PAGE), [columns, from]) ?? [];
  return (
    <div className={styles['rows']}>
      <div
        className={styles['rowScroll']}
        role="region"
        aria-label="Rows of the table"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls needs the keyboard
        tabIndex={0}
      >
        <table className={styles['grid']}>
          <thead>
            <tr>
              <th scope="col">Row</th>
              {columns.map(({ name, is }, at) => (
                // oxlint-disable-next-line react/no-array-index-key -- a column is known by its place
                <th key={at} scope="col" dir="auto" data-kept={is === undefined}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {page.map(({ row, cells }) => (
              <tr key={row} data-wanted={row === wanted} ref={row === wanted ? intoView : undefined}>
                <th scope="row">{inDigits(row)}</th>
                {columns.map((_, at) => (
                  // oxlint-disable-next-line react/no-array-index-key -- a column is known by its place
                  <td key={at} dir="auto">
                    {cells[at]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Pager what="Rows" from={from} size={PAGE} count={count} onTurn={onTurn} />
    </div>
  );
}

function intoView(row: HTMLTableRowElement | null) {
  row?.scrollIntoView({ block: 'center' });
}
