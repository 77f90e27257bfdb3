import { useMemo, useState } from 'react';
import { inDigits } from '../../chart/digits.ts';
import type { ImportPreview } from '../../formats/door/import-reading.ts';
import type { ListedChange } from '../../formats/changes/told-changes.ts';
import { NO_HEADER } from '../../formats/table/header.ts';
import { noteGroups } from '../../formats/table/note-groups.ts';
import { Tabs } from '../primitives/tabs.tsx';
import { NoteList } from '../reading-notes/note-list.tsx';
import { ChangeList } from './change-list.tsx';
import { ChartTop } from './chart-top.tsx';
import { PAGE, RowTable } from './row-table.tsx';
import type { useImport } from './use-import.ts';

type View = 'chart' | 'rows' | 'notes' | 'changes';

interface Props {
  readonly preview: ImportPreview;
  readonly ask: ReturnType<typeof useImport>['ask'];
  /** Whether it goes into the chart that is open. */
  readonly isUpdate: boolean;
  /** Absent: that is being found out. */
  readonly changes: readonly ListedChange[] | undefined;
}

/** What would be made of a file, seen from all sides. */
export function ImportViews({ preview, ask, isUpdate, changes }: Props) {
  const [chosen, setView] = useState<View>('chart');
  const [from, setFrom] = useState(0);
  const [wanted, setWanted] = useState<number>();
  const { table, problems } = preview;
  const notes = useMemo(() => noteGroups(problems).length, [problems]);
  const view = chosen === 'changes' && !isUpdate ? 'chart' : chosen;
  // The header is row 1, where there is one.
  const firstRow = table?.reading.header === NO_HEADER ? 1 : 2;
  return (
    <Tabs<View>
      label="Preview"
      value={view}
      onChange={setView}
      tabs={[
        { value: 'chart', label: 'Chart' },
        ...(table ? [{ value: 'rows' as const, label: 'Rows' }] : []),
        { value: 'notes', label: `Notes (${inDigits(notes)})` },
        ...(isUpdate
          ? [
              {
                value: 'changes' as const,
                label: changes ? `Changes (${inDigits(changes.length)})` : 'Changes',
              },
            ]
          : []),
      ]}
    >
      {view === 'chart' && <ChartTop preview={preview} draw={() => ask('chart', {})} />}
      {view === 'rows' && table && (
        <RowTable
          columns={table.reading.columns}
          count={table.counts.read}
          from={from}
          wanted={wanted}
          rows={(start, count) => ask('rows', { from: start, count })}
          onTurn={setFrom}
        />
      )}
      {view === 'notes' && (
        <NoteList
          notes={problems}
          canOpen={({ row }) => table !== undefined && row !== undefined && row >= firstRow}
          openName={({ row }) => `Show row ${inDigits(row ?? 0)}`}
          onOpen={({ row = firstRow }) => {
            setFrom(Math.floor((row - firstRow) / PAGE) * PAGE);
            setWanted(row);
            setView('rows');
          }}
        />
      )}
      {view === 'changes' && <ChangeList changes={changes} />}
    </Tabs>
  );
}
