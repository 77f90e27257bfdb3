import type { DocumentStorage } from '../browser/storage/document-storage.ts';
import { whenIdle } from '../browser/when-idle.ts';
import { quoteText } from '../chart/quote.ts';
import { writeDocument } from '../formats/document/write-document.ts';
import type { Editor } from './editor.ts';
import { inTime } from './in-time.ts';
import type { EditorState } from './store/state.ts';

/** Long enough to gather a burst of edits, short enough that nobody sees "Saving" for long; milliseconds. */
const DELAY = 250;

/** Writing a large chart takes a tenth of a second: it waits for a pause in the painting, but no longer; milliseconds. */
const LONGEST_DELAY = 1_000;

/** A save that has not ended by then counts as failed; milliseconds. */
const PATIENCE = 10_000;

/** After a failed save the next try comes with the next edit, or after this pause; milliseconds. */
const PAUSE = 10_000;

export interface Autosave {
  /** Saves what is waiting now; what failed before is tried again. Never rejects. */
  readonly flush: () => Promise<void>;
  /** The newest state of a document that could not be stored so far. */
  readonly unsaved: (documentKey: string) => EditorState | undefined;
}

/** Starts saving every change of the document to this computer. */
export function autosave(editor: Editor, storage: DocumentStorage): Autosave {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopWaiting = () => {};
  let writing: Promise<void> = Promise.resolve();
  /** By document, the newest state that is not stored; it stays here until it is. */
  const unsaved = new Map<string, EditorState>();
  /** Of those, the ones that are being written or stand in line. */
  const asked = new Map<string, EditorState>();
  const saidOf = new Set<string>();

  const flushAfter = (pause: number) => {
    stopWaiting();
    clearTimeout(timer);
    timer = setTimeout(() => {
      stopWaiting = whenIdle(() => void flush(), LONGEST_DELAY);
    }, pause);
  };

  const write = async (state: EditorState) => {
    const { documentKey: key, document } = state;
    try {
      const record = { key, title: document.title, text: writeDocument(document), savedAt: Date.now() };
      await inTime(storage.save(record), PATIENCE);
      saidOf.delete(key);
      if (unsaved.get(key) === state) unsaved.delete(key);
      if (editor.store.getState().document === document) editor.setSaveState({ kind: 'saved' });
    } catch {
      // A newer state speaks for itself.
      if (unsaved.get(key) === state && asked.get(key) === state) {
        sayFailed(editor, state, saidOf);
        flushAfter(PAUSE);
      }
    }
    if (asked.get(key) === state) asked.delete(key);
  };

  const flush = () => {
    stopWaiting();
    clearTimeout(timer);
    for (const [key, state] of unsaved) {
      if (asked.get(key) === state) continue;
      asked.set(key, state);
      // One after the other: an older state must never overtake a newer one.
      writing = writing.then(() => write(state));
    }
    return writing;
  };

  editor.store.subscribe((state, before) => {
    if (state.document === before.document) return;
    const isOpened = state.documentKey !== before.documentKey;
    // What the document before still has to say is written first.
    if (isOpened) void flush();
    if (state.readOnly || (isOpened && state.saveState.kind === 'untouched')) return;
    unsaved.set(state.documentKey, state);
    flushAfter(DELAY);
    if (state.saveState.kind !== 'saving') editor.setSaveState({ kind: 'saving' });
  });
  return { flush, unsaved: (documentKey) => unsaved.get(documentKey) };
}

/** The save state speaks for the document on screen; what befell another one is said once, in a notice. */
function sayFailed(editor: Editor, { document, documentKey }: EditorState, saidOf: Set<string>): void {
  const shown = editor.store.getState();
  if (shown.documentKey === documentKey) {
    const reason = 'This browser did not store the last change. Save the chart as a file to keep it.';
    editor.setSaveState({ kind: 'failed', reason });
    return;
  }
  if (saidOf.has(documentKey)) return;
  saidOf.add(documentKey);
  editor.notify({
    tone: 'problem',
    text: `This browser did not store the last change of ${quoteText(document.title)}. Go back to it and save it as a file.`,
    ...(shown.notice?.action ? { action: shown.notice.action } : {}),
  });
}
