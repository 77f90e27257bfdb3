import { useEffect, useState } from 'react';
import type { Scenario } from '../../chart/chart.ts';
import { inDigits } from '../../chart/digits.ts';
import type { ImportPreview } from '../../formats/door/import-reading.ts';
import type { TableChoices } from '../../formats/table/read-sheet.ts';
import { currentScenario } from '../../editor/derived.ts';
import { NO_HEADER } from '../../formats/table/header.ts';
import { finishImport, type ImportTarget } from '../../editor/importing.ts';
import type { EditorState, Incoming } from '../../editor/store/state.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { DialogFrame } from '../primitives/dialog-frame.tsx';
import { useModal } from '../primitives/use-modal.ts';
import { Tabs } from '../primitives/tabs.tsx';
import { ChartTop } from './chart-top.tsx';
import { ColumnList } from './column-list.tsx';
import styles from './import-dialog.module.css';
import { importWords, nameOf, readWords, refusedWords } from './import-words.ts';
import { NoteList } from './note-list.tsx';
import { PAGE, RowTable } from './row-table.tsx';
import { SheetChoice } from './sheet-choice.tsx';
import { TargetChoice } from './target-choice.tsx';
import { useImport } from './use-import.ts';
import { WorkingBar } from './working-bar.tsx';

/** Where a file or a pasted text is looked at, and put right, before it becomes a chart. */
export function ImportDialog() {
  const incoming = useEditorState((state) => state.incoming);
  return incoming && <ImportWindow key={incoming.turn} incoming={incoming} />;
}

type View = 'chart' | 'rows' | 'notes';

function ImportWindow({ incoming }: { incoming: Incoming }) {
  const { editor } = useWorkplace();
  const { modal, close } = useModal({ onClose: () => editor.showDialog(null) });
  // What was open when the file came is what it may be imported into.
  const [existing] = useState(() => openChart(editor.store.getState()));
  const { state, choose, rows, chart, changes, take } = useImport(incoming, existing);
  const [chosen, setTarget] = useState<ImportTarget>();
  const [view, setView] = useState<View>('chart');
  const [from, setFrom] = useState(0);
  const [wanted, setWanted] = useState<number>();
  const [isBusy, setBusy] = useState(false);
  const what = nameOf(incoming);

  const finish = async (preview: ImportPreview, target: ImportTarget) => {
    setBusy(true);
    const taken = await take();
    if (!taken) {
      setBusy(false);
      return;
    }
    close();
    const counts = preview.table && { counts: preview.table.counts };
    finishImport(editor, { ...taken, notes: preview.problems, ...counts }, target);
  };

  const refusal = state.kind === 'refused' ? state.message : undefined;
  useEffect(() => {
    if (refusal === undefined) return;
    editor.showDialog(null);
    editor.notify({ tone: 'problem', text: refusedWords(incoming, refusal) });
  }, [refusal, incoming, editor]);

  if (state.kind !== 'ready') {
    return (
      <DialogFrame title={`Import ${what}`} modal={modal} onClose={close} className={styles['small']}>
        {state.kind === 'working' && <WorkingBar step={state.step} done={state.done} onCancel={close} />}
      </DialogFrame>
    );
  }
  const { preview, choices, isStale, fault } = state;
  const { table, problems, update } = preview;
  const target = chosen ?? usualTarget(preview);
  const decide = (column: number, is: string | undefined) => {
    void choose({ ...choices, columns: new Map(choices.columns).set(column, is ?? null) });
  };
  const choosePlace = (place: Pick<TableChoices, 'sheet' | 'header'>) => {
    setFrom(0);
    void choose(place);
  };
  // The header is row 1, where there is one.
  const firstRow = table?.reading.header === NO_HEADER ? 1 : 2;
  const views = [
    { value: 'chart' as const, label: 'Chart' },
    ...(table ? [{ value: 'rows' as const, label: 'Rows' }] : []),
    { value: 'notes' as const, label: `Notes (${inDigits(problems.length)})` },
  ];
  return (
    <DialogFrame
      title={`Import ${what}`}
      words={readWords(preview)}
      modal={modal}
      onClose={close}
      className={styles['dialog']}
    >
      <div className={styles['body']} data-plain={!table}>
        {table && (
          <div
            className={styles['form']}
            role="region"
            aria-label="Columns"
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
            tabIndex={0}
          >
            <SheetChoice table={table} onChange={choosePlace} />
            <ColumnList
              columns={table.reading.columns}
              managersBy={table.reading.managersBy}
              onChange={decide}
            />
          </div>
        )}
        <div className={styles['preview']} data-stale={isStale}>
          {fault !== undefined && (
            <p role="alert" className={styles['fault']}>
              {fault}
            </p>
          )}
          <Tabs<View> label="Preview" value={view} onChange={setView} tabs={views}>
            {view === 'chart' && <ChartTop preview={preview} draw={chart} />}
            {view === 'rows' && table && (
              <RowTable
                columns={table.reading.columns}
                count={table.counts.read}
                from={from}
                wanted={wanted}
                rows={rows}
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
          </Tabs>
        </div>
      </div>
      <div className={styles['foot']}>
        {update && existing ? (
          <TargetChoice
            target={target}
            update={update}
            scenarioName={editor.store.getState().document.scenarios.length > 1 ? existing.name : undefined}
            onChange={setTarget}
            changes={changes}
          />
        ) : (
          <span className={styles['note']}>Nothing leaves this computer.</span>
        )}
        <button type="button" className={styles['quiet']} onClick={close}>
          Cancel
        </button>
        <button
          type="button"
          className={styles['primary']}
          aria-disabled={isBusy || isStale || preview.roles === 0}
          onClick={() => !isBusy && !isStale && preview.roles > 0 && void finish(preview, target)}
        >
          {isBusy ? 'Importing…' : importWords(preview, target)}
        </button>
      </div>
    </DialogFrame>
  );
}

/** The chart on the screen, if there is one that can be changed. */
function openChart(state: EditorState): Scenario | undefined {
  const scenario = currentScenario(state);
  return state.readOnly || scenario.roles.length === 0 ? undefined : scenario;
}

/** A table of the very roles that are drawn is a newer state of them; anything else is another chart. */
function usualTarget({ update }: ImportPreview): ImportTarget {
  return update?.update ? { kind: 'update', missing: update.missing } : { kind: 'new' };
}
