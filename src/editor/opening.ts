import type { PickedFile } from '../browser/files.ts';
import type { DocumentStorage } from '../browser/storage/document-storage.ts';
import { readDocument } from '../formats/document/read-document.ts';
import type { Editor, OpenedDocument } from './editor.ts';
import { blankDocument, newId } from './new-role.ts';

/**
 * Opens a file beside the document that is open: that one stays as it is in this computer's storage, and one click
 * goes back to it. A file that cannot be read changes nothing and says why.
 */
export function openFile(editor: Editor, file: PickedFile): void {
  const result = readDocument(file.bytes);
  if (!result.ok) {
    editor.notify({ tone: 'problem', text: `${file.name} could not be opened. ${result.message}` });
    return;
  }
  const { document, problems, readOnly } = result;
  const previous = editor.store.getState();
  editor.open({ document, documentKey: newId(), readOnly });
  const details = problems.map((problem) => `${problem.path}: ${problem.message}`);
  const repairs = details.length === 1 ? 'One thing was' : `${details.length} things were`;
  editor.notify({
    tone: 'done',
    text:
      details.length === 0
        ? `Opened “${document.title}”.`
        : `Opened “${document.title}”. ${repairs} repaired or could not be used.`,
    ...(details.length === 0 ? {} : { details }),
    ...(isEmpty(previous) ? {} : { action: wayBack(editor, previous) }),
  });
}

/** Starts an empty chart; the one before stays in storage, one click away. */
export function openBlank(editor: Editor): void {
  const previous = editor.store.getState();
  editor.open({ document: blankDocument(), documentKey: newId(), readOnly: false });
  if (isEmpty(previous)) return;
  editor.notify({ tone: 'done', text: 'Started a new chart.', action: wayBack(editor, previous) });
}

function isEmpty({ document }: OpenedDocument): boolean {
  return document.scenarios.every((scenario) => scenario.roles.length === 0);
}

function wayBack(editor: Editor, previous: OpenedDocument): { label: string; run: () => void } {
  return {
    label: `Go back to “${previous.document.title}”`,
    run: () => editor.open(previous),
  };
}

/**
 * The document that was open last. Falls back to an empty chart, with a notice, when storage fails or holds
 * something that cannot be read; in that case the stored bytes stay where they are.
 */
export async function openLast(storage: DocumentStorage): Promise<OpenedDocument & { problem?: string }> {
  const blank = { document: blankDocument(), documentKey: newId(), readOnly: false };
  try {
    const stored = await storage.loadCurrent();
    if (!stored) return blank;
    const result = readDocument(stored.text);
    if (!result.ok) {
      return {
        ...blank,
        problem: `The chart that was open last could not be read, so an empty one is open. It is still stored on this computer. ${result.message}`,
      };
    }
    return { document: result.document, documentKey: stored.key, readOnly: result.readOnly };
  } catch {
    return {
      ...blank,
      problem:
        'This browser does not let Reportline store anything here. You can work, but save the chart as a file before you leave.',
    };
  }
}
