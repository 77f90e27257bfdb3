import type { PickedFile } from '../browser/files.ts';
import type { DocumentStorage } from '../browser/storage/document-storage.ts';
import { readDocument } from '../formats/document/read-document.ts';
import type { Problem } from '../formats/document/problem.ts';
import type { Editor, OpenedDocument } from './editor.ts';
import { blankDocument, newId } from './new-role.ts';
import type { Notice } from './store/state.ts';

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
  editor.notify({
    ...openedNotice(document.title, problems),
    ...(isEmpty(previous) ? {} : { action: wayBack(editor, previous) }),
  });
}

/** What reading had to say, every repair listed. */
function openedNotice(title: string, problems: readonly Problem[]): Notice {
  const details = problems.map((problem) => `${problem.path}: ${problem.message}`);
  if (details.length === 0) return { tone: 'done', text: `Opened “${title}”.` };
  const repairs = details.length === 1 ? 'One thing was' : `${details.length} things were`;
  return { tone: 'done', text: `Opened “${title}”. ${repairs} repaired or could not be used.`, details };
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

/** Storage that has not answered by then is taken to be out of order; milliseconds. */
const PATIENCE = 4_000;

/**
 * The document that was open last. Falls back to an empty chart, with a notice, when storage fails, does not answer
 * or holds something that cannot be read; in that case the stored bytes stay where they are.
 */
export async function openLast(storage: DocumentStorage): Promise<OpenedDocument & { notice?: Notice }> {
  const blank = { document: blankDocument(), documentKey: newId(), readOnly: false };
  const problem = (text: string) => ({ ...blank, notice: { tone: 'problem', text } as const });
  try {
    const stored = await inTime(storage.loadCurrent());
    if (!stored) return blank;
    const result = readDocument(stored.text);
    if (!result.ok) {
      return problem(
        `The chart that was open last could not be read, so an empty one is open. It is still stored on this computer. ${result.message}`,
      );
    }
    const { document, problems, readOnly } = result;
    const opened = { document, documentKey: stored.key, readOnly };
    return problems.length === 0 ? opened : { ...opened, notice: openedNotice(document.title, problems) };
  } catch {
    return problem(
      'This browser does not let Reportline store anything here. You can work, but save the chart as a file before you leave.',
    );
  }
}

function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('No answer from storage')), PATIENCE);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
