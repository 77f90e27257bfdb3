import { ArrowDown, ArrowUp, Copy, Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import { shortName } from '../../chart/short-name.ts';
import { type Compared, toldOf } from '../../editor/comparing/compared.ts';
import { ALL_CHANGES, type ChangeFilter, rolesOf } from '../../editor/comparing/listed-changes.ts';
import {
  CHANGE_COLUMNS,
  type ChangeColumn,
  type ChangeSort,
  sortedBy,
  sortedChanges,
  USUAL_SORT,
} from '../../editor/comparing/sorted-changes.ts';
import { useEditorState } from '../editor-context.tsx';
import { Pager } from '../primitives/pager.tsx';
import { ChangeFilterFields } from './change-filter-fields.tsx';
import styles from './change-table.module.css';
import { ChangeTableRow } from './change-table-row.tsx';
import { NoChangeFits, NothingDifferent } from './no-changes.tsx';
import { useChangeFiles } from './use-change-files.ts';
import { useListedChanges } from './use-listed-changes.ts';
import type { ShowRoles } from './use-selection.ts';

const PAGE = 100;

interface Props {
  readonly compared: Compared;
  /** Shows the roles on a canvas. */
  readonly onShow: ShowRoles;
}

/** All changes as a table: sorted, filtered, taken over, and out of here as a file or a text. */
export function ChangeTable({ compared, onShow }: Props) {
  const readOnly = useEditorState((state) => state.readOnly);
  const changes = toldOf(compared);
  const { filter, filterBy, listed: unsorted } = useListedChanges(changes);
  const [sort, setSort] = useState(USUAL_SORT);
  const [turned, turnTo] = useState(0);
  const listed = useMemo(() => sortedChanges(unsorted, sort), [unsorted, sort]);
  const from = turned < listed.length ? turned : 0;
  const { saveCsv, copyMarkdown } = useChangeFiles(compared);
  const list = (next: ChangeFilter) => {
    filterBy(next);
    turnTo(0);
  };
  if (changes.length === 0)
    return (
      <div className={styles['empty']}>
        <NothingDifferent compared={compared} />
      </div>
    );
  return (
    <div className={styles['page']} data-change-list>
      <div className={styles['tools']}>
        <ChangeFilterFields changes={changes} filter={filter} onFilter={list} />
        <div className={styles['files']}>
          <button type="button" className={styles['file']} onClick={() => void saveCsv()}>
            <Download size={15} aria-hidden />
            Save as CSV
          </button>
          <button type="button" className={styles['file']} onClick={() => void copyMarkdown()}>
            <Copy size={15} aria-hidden />
            Copy as Markdown
          </button>
        </div>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <div className={styles['scroller']} tabIndex={0} role="region" aria-label="Table of changes">
        <table className={styles['table']}>
          <thead>
            <tr>
              {CHANGE_COLUMNS.map((column) => (
                <Heading
                  key={column}
                  column={column}
                  words={headingOf(column, compared)}
                  sort={sort}
                  onSort={(next) => {
                    setSort(next);
                    turnTo(0);
                  }}
                />
              ))}
              {!readOnly && (
                <>
                  <th scope="col" className={styles['way-head']}>
                    Take over
                  </th>
                  <th scope="col" className={styles['way-head']}>
                    Take back
                  </th>
                </>
              )}
            </tr>
          </thead>
          <tbody>
            {listed.slice(from, from + PAGE).map((told) => (
              <ChangeTableRow
                key={told.change.key}
                told={told}
                compared={compared}
                onShow={() => onShow(rolesOf(told.change))}
              />
            ))}
          </tbody>
        </table>
        {listed.length === 0 && (
          <NoChangeFits
            count={changes.length}
            className={styles['link']}
            onShowAll={() => list(ALL_CHANGES)}
          />
        )}
      </div>
      <Pager what="Changes" from={from} size={PAGE} count={listed.length} onTurn={turnTo} />
    </div>
  );
}

function headingOf(column: ChangeColumn, { before, after }: Compared): string {
  switch (column) {
    case 'kind':
      return 'Kind';
    case 'role':
      return 'Role';
    case 'what':
      return 'What';
    case 'before':
      return shortName(before.name);
    case 'after':
      return shortName(after.name);
  }
}

interface HeadingProps {
  readonly column: ChangeColumn;
  readonly words: string;
  readonly sort: ChangeSort;
  readonly onSort: (sort: ChangeSort) => void;
}

function Heading({ column, words, sort, onSort }: HeadingProps) {
  const isSorted = sort.by === column;
  const Arrow = sort.down ? ArrowUp : ArrowDown;
  return (
    <th
      scope="col"
      data-column={column}
      aria-sort={isSorted ? (sort.down ? 'descending' : 'ascending') : undefined}
    >
      <button type="button" className={styles['sort']} onClick={() => onSort(sortedBy(sort, column))}>
        <span>{words}</span>
        {isSorted && <Arrow size={13} aria-hidden />}
      </button>
    </th>
  );
}
