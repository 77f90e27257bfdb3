import { useEffect, useRef, useState } from 'react';
import type { ChartDocument } from '../../chart/chart.ts';
import { freeName } from '../../chart/edits/scenarios.ts';
import { quoteText } from '../../chart/quote.ts';
import { withDecision } from '../../formats/table/column-map.ts';
import type { TableChoices } from '../../formats/table/read-sheet.ts';
import { finishImport, openToImport } from '../../editor/importing.ts';
import type { Incoming } from '../../editor/store/state.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { DialogFoot, FootButton } from '../primitives/dialog-foot.tsx';
import { DialogFrame } from '../primitives/dialog-frame.tsx';
import { useModal } from '../primitives/use-modal.ts';
import { ColumnList } from './column-list.tsx';
import styles from './import-dialog.module.css';
import { ImportViews } from './import-views.tsx';
import { importWords, nameOf, readWords, refusedWords } from './import-words.ts';
import { NameField } from './name-field.tsx';
import { SheetChoice } from './sheet-choice.tsx';
import { TargetChoice } from './target-choice.tsx';
import { useAnswer } from './use-answer.ts';
import { useImport } from './use-import.ts';
import { useTarget } from './use-target.ts';
import { WorkingBar } from './working-bar.tsx';

/** Where a file or a pasted text is looked at, and put right, before it becomes a chart. */
export function ImportDialog() {
  const incoming = useEditorState((state) => state.incoming);
  return incoming && <ImportWindow key={incoming.turn} incoming={incoming} />;
}

function ImportWindow({ incoming }: { incoming: Incoming }) {
  const { editor } = useWorkplace();
  const { modal, close } = useModal({ onClose: () => editor.showDialog(null) });
  // What was open when the file came is what it may be imported into.
  const [existing] = useState(() => openToImport(editor.store.getState()));
  const { state, choose, ask, take } = useImport(incoming, existing);
  const { document } = editor.store.getState();
  const [isBusy, setBusy] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const isReady = state.kind === 'ready';
  const preview = isReady ? state.preview : undefined;
  const { target, meant, choose: chooseTarget, setMissing, setName } = useTarget(preview, document, incoming);
  const missing = !target || target.kind === 'new' ? undefined : target.missing;
  const changes = useAnswer(
    async () => (missing === undefined ? undefined : await ask('changes', { options: { missing } })),
    [missing, preview],
  );

  // Whoever needs to change nothing goes on with Enter.
  useEffect(() => {
    if (isReady) button.current?.focus({ preventScroll: true });
  }, [isReady]);

  const refusal = state.kind === 'refused' ? state.message : undefined;
  useEffect(() => {
    if (refusal === undefined) return;
    editor.showDialog(null);
    editor.notify({ tone: 'problem', text: refusedWords(incoming, refusal) });
  }, [refusal, incoming, editor]);

  const title = `Import ${nameOf(incoming)}`;
  if (!isReady || !preview || !target || !meant) {
    return (
      <DialogFrame title={title} modal={modal} onClose={close} className={styles['small']}>
        {state.kind === 'working' && <WorkingBar step={state.step} done={state.done} onCancel={close} />}
      </DialogFrame>
    );
  }
  const { choices, isStale, fault } = state;
  const { table, update } = preview;
  const isIdle = isBusy || isStale || preview.roles === 0;

  const finish = async () => {
    setBusy(true);
    const taken = await take();
    setBusy(false);
    if (!taken) return;
    close();
    const counts = table && { counts: table.counts };
    finishImport(editor, { ...taken, notes: preview.problems, ...counts }, meant);
  };
  const decide = (column: number, is: string | undefined) => {
    void choose({ ...choices, columns: withDecision(choices.columns ?? new Map(), column, is ?? null) });
  };
  const naming = preview.kind !== 'chart' && target.kind !== 'update' && (
    <NameField
      label={target.kind === 'new' ? 'Name of the chart' : 'Name of the scenario'}
      value={target.name}
      hint={target.kind === 'scenario' ? takenWords(document, target.name) : undefined}
      onChange={setName}
      onEnter={() => !isIdle && void finish()}
    />
  );
  const choosePlace = (place: Pick<TableChoices, 'sheet' | 'header'>) => void choose(place);

  return (
    <DialogFrame
      title={title}
      words={`${readWords(preview)} Nothing leaves this computer.`}
      modal={modal}
      onClose={close}
      className={styles['dialog']}
    >
      <div className={styles['content']}>
        <div className={styles['body']} data-plain={!table}>
          {table && (
            <div
              className={styles['form']}
              role="region"
              aria-label="Columns"
              // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls needs the keyboard
              tabIndex={0}
            >
              <SheetChoice table={table} onChange={choosePlace} />
              <ColumnList
                columns={table.reading.columns}
                decisions={choices.columns}
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
            <ImportViews
              key={placeKey(choices)}
              preview={preview}
              ask={ask}
              isUpdate={target.kind !== 'new'}
              changes={changes}
            />
          </div>
        </div>
        {update && existing && (
          <TargetChoice
            target={target}
            update={update}
            roles={preview.roles}
            open={{ chart: document.title, scenario: existing.name }}
            what={table ? 'table' : 'outline'}
            changes={changes}
            naming={naming}
            onChoose={chooseTarget}
            onMissing={setMissing}
          />
        )}
      </div>
      <DialogFoot words={!update && naming}>
        <FootButton onClick={close}>Cancel</FootButton>
        <FootButton isPrimary button={button} isIdle={isIdle} onClick={() => void finish()}>
          {isBusy ? 'Importing…' : importWords(preview, target)}
        </FootButton>
      </DialogFoot>
    </DialogFrame>
  );
}

/** That a name is another scenario's already; undefined where it is free. */
function takenWords(document: ChartDocument, name: string): string | undefined {
  const free = freeName(document, name.trim());
  if (name.trim() === '' || free === name.trim()) return undefined;
  return `There is a scenario of this name already. This one will be called ${quoteText(free)}.`;
}

/** Another sheet or header is another table, looked at from its beginning. */
function placeKey({ sheet, header }: TableChoices): string {
  return JSON.stringify([header, sheet]);
}
