import { useEffect, useRef, useState } from 'react';
import { freeName } from '../../chart/edits/scenarios.ts';
import type { TableChoices } from '../../formats/table/read-sheet.ts';
import { finishImport, type ImportTarget, openToImport, usualTarget } from '../../editor/importing.ts';
import type { Incoming } from '../../editor/store/state.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { DialogFoot, FootButton } from '../primitives/dialog-foot.tsx';
import { DialogFrame } from '../primitives/dialog-frame.tsx';
import { useModal } from '../primitives/use-modal.ts';
import { ColumnList } from './column-list.tsx';
import styles from './import-dialog.module.css';
import { ImportViews } from './import-views.tsx';
import { importWords, nameOf, readWords, refusedWords } from './import-words.ts';
import { SheetChoice } from './sheet-choice.tsx';
import { TargetChoice } from './target-choice.tsx';
import { useAnswer } from './use-answer.ts';
import { useImport } from './use-import.ts';
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
  const [chosen, setTarget] = useState<ImportTarget>();
  const [isBusy, setBusy] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const isReady = state.kind === 'ready';
  const preview = isReady ? state.preview : undefined;
  const target = chosen ?? (preview ? usualTarget(preview) : { kind: 'new' as const });
  const missing = target.kind === 'new' ? undefined : target.missing;
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
  if (!isReady || !preview) {
    return (
      <DialogFrame title={title} modal={modal} onClose={close} className={styles['small']}>
        {state.kind === 'working' && <WorkingBar step={state.step} done={state.done} onCancel={close} />}
      </DialogFrame>
    );
  }
  const { choices, isStale, fault } = state;
  const { table, update } = preview;
  const { document } = editor.store.getState();

  const finish = async () => {
    setBusy(true);
    const taken = await take();
    setBusy(false);
    if (!taken) return;
    close();
    const counts = table && { counts: table.counts };
    finishImport(editor, { ...taken, notes: preview.problems, ...counts }, target);
  };
  const decide = (column: number, is: string | undefined) => {
    void choose({ ...choices, columns: new Map(choices.columns).set(column, is ?? null) });
  };
  const choosePlace = (place: Pick<TableChoices, 'sheet' | 'header'>) => void choose(place);

  return (
    <DialogFrame
      title={title}
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
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls needs the keyboard
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
          <ImportViews
            key={placeKey(choices)}
            preview={preview}
            ask={ask}
            isUpdate={target.kind !== 'new'}
            changes={changes}
          />
        </div>
      </div>
      <DialogFoot
        words={
          update && existing ? (
            <TargetChoice
              target={target}
              update={update}
              scenarios={{
                shown: existing.name,
                count: document.scenarios.length,
                next: freeName(document, preview.title),
              }}
              what={table ? 'table' : 'outline'}
              onChange={setTarget}
              words={changes?.words}
            />
          ) : (
            'Nothing leaves this computer.'
          )
        }
      >
        <FootButton onClick={close}>Cancel</FootButton>
        <FootButton
          isPrimary
          button={button}
          isIdle={isBusy || isStale || preview.roles === 0}
          onClick={() => void finish()}
        >
          {isBusy ? 'Importing…' : importWords(preview, target)}
        </FootButton>
      </DialogFoot>
    </DialogFrame>
  );
}

/** Another sheet or header is another table, looked at from its beginning. */
function placeKey({ sheet, header }: TableChoices): string {
  return JSON.stringify([header, sheet]);
}
