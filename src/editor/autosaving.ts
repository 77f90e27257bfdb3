import type { DocumentStorage } from '../browser/storage/document-storage.ts';
import { writeDocument } from '../formats/document/write-document.ts';
import type { Editor } from './editor.ts';
import type { EditorState } from './store/state.ts';

/** Long enough to gather a burst of edits, short enough that nobody sees "Saving" for long; milliseconds. */
const DELAY = 250;

/** Starts saving every change of the document to this computer. Returns a function that saves what is waiting now. */
export function autosave(editor: Editor, storage: DocumentStorage): () => Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: EditorState | undefined;
  let writing: Promise<void> = Promise.resolve();

  const write = async (state: EditorState) => {
    try {
      await storage.save({
        key: state.documentKey,
        title: state.document.title,
        text: writeDocument(state.document),
        savedAt: Date.now(),
      });
      if (editor.store.getState().document === state.document) editor.setSaveState({ kind: 'saved' });
    } catch {
      sayFailed(editor, state);
    }
  };

  const flush = () => {
    clearTimeout(timer);
    if (waiting) {
      const state = waiting;
      waiting = undefined;
      // One after the other: an older state must never overtake a newer one.
      writing = writing.then(() => write(state));
    }
    return writing;
  };

  editor.store.subscribe((state, before) => {
    if (state.document === before.document || state.readOnly) return;
    // Another document was opened: what the one before still has to say is written first.
    if (waiting && waiting.documentKey !== state.documentKey) void flush();
    waiting = state;
    if (state.saveState.kind !== 'saving') editor.setSaveState({ kind: 'saving' });
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), DELAY);
  });
  return flush;
}

/** The save state speaks for the document on screen; what befell another one is a notice with the way back to it. */
function sayFailed(editor: Editor, { document, documentKey }: EditorState): void {
  const shown = editor.store.getState();
  if (shown.documentKey === documentKey) {
    const reason = 'This browser did not store the last change. Save the chart as a file to keep it.';
    editor.setSaveState({ kind: 'failed', reason });
    return;
  }
  editor.notify({
    tone: 'problem',
    text: `This browser did not store the last change of “${document.title}”. Go back to it and save it as a file.`,
    ...(shown.notice?.action ? { action: shown.notice.action } : {}),
  });
}
