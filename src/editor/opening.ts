import { inDigits } from '../chart/digits.ts';
import type { PickedFile } from '../browser/files.ts';
import { quoteText } from '../chart/quote.ts';
import { shortName } from '../chart/short-name.ts';
import type { ReadResult } from '../formats/document/read-document.ts';
import { atHome } from './branches/at-home.ts';
import { currentLayout, currentScenario } from './derived.ts';
import type { Editor } from './editor.ts';
import type { OpenedDocument } from './opened-document.ts';
import { blankDocument, newId } from './new-role.ts';
import { readChart } from './the-one-door.ts';
import type { EditorState, Notice } from './store/state.ts';

/**
 * Opens a file beside the document that is open: that one stays as it is in this computer's storage, and one click
 * goes back to it. A file that cannot be read changes nothing and says why.
 *
 * @returns The key of the document it has become; undefined where it has become none.
 */
export async function openFile(editor: Editor, file: PickedFile): Promise<string | undefined> {
  const result = await readChart(file.bytes);
  if (!result.ok) {
    const text = `${shortName(file.name)} could not be opened. ${result.message}`;
    editor.notify({ tone: 'problem', text });
    return undefined;
  }
  const { readOnly } = result;
  const document = atHome(result.document, editor.store.getState());
  const documentKey = newId();
  switchTo(editor, { document, documentKey, readOnly }, openedNotice(result));
  return documentKey;
}

/** Starts an empty chart; the one before stays in storage, one click away. */
export function openBlank(editor: Editor): void {
  const fresh = { document: blankDocument(), documentKey: newId(), readOnly: false };
  const notice: Notice = { tone: 'done', text: 'Started a new chart.' };
  if (isEmpty(editor.store.getState())) editor.open({ ...fresh, saveState: { kind: 'untouched' } });
  else switchTo(editor, { ...fresh, saveState: { kind: 'untouched' } }, notice);
}

/**
 * Shows another document; the notice says so and leads back to the one before, its history with it.
 *
 * @returns What leads back, too.
 */
export function switchTo(editor: Editor, next: OpenedDocument, notice: Notice): () => void {
  const previous = remembered(editor.store.getState());
  editor.open(next);
  const said = { ...notice, text: [notice.text, ...foldedWords(next, editor.store.getState())].join(' ') };
  const back = wayBack(editor, previous, next);
  editor.notify(isEmpty(previous) ? said : { ...said, action: back });
  return back.run;
}

function wayBack(
  editor: Editor,
  previous: OpenedDocument,
  next: OpenedDocument,
): NonNullable<Notice['action']> {
  const title = quoteText(previous.document.title);
  const isNamesake = previous.document.title === next.document.title;
  return {
    label: isNamesake ? 'Go back to the chart before' : `Go back to ${title}`,
    run: () => void switchTo(editor, previous, { tone: 'done', text: `Back to ${title}.` }),
  };
}

/** What a way back needs, and no more: a notice kept in it would keep every document before alive. */
function remembered(state: EditorState): OpenedDocument {
  const { document, documentKey, readOnly, readOnlyBecause, filing, scenarioId, past, future } = state;
  const history = { document, scenarioId, past, future };
  return { document, documentKey, readOnly, readOnlyBecause, filing, history };
}

function isEmpty({ document }: OpenedDocument): boolean {
  return document.scenarios.every((scenario) => scenario.roles.length === 0);
}

/** What reading had to say, every repair listed. That a file is newer than this program is no repair. */
export function openedNotice(read: Extract<ReadResult, { ok: true }>): Notice {
  const isNewer = ({ path }: { readonly path: string }) => read.readOnly && path === 'version';
  const details = read.problems
    .filter((problem) => !isNewer(problem))
    .map((problem) => `${problem.path}: ${problem.message}`);
  const newer = read.problems.filter(isNewer).map((problem) => problem.message);
  const opened = [`Opened ${quoteText(read.document.title)}.`, ...newer];
  if (details.length === 0) return { tone: 'done', text: opened.join(' ') };
  const repairs = details.length === 1 ? 'One thing was' : `${details.length} things were`;
  return { tone: 'done', text: [...opened, `${repairs} repaired or could not be used.`].join(' '), details };
}

/** A chart that opens folded unasked says so: nobody should think that roles were lost. */
function foldedWords({ document }: OpenedDocument, shown: EditorState): readonly string[] {
  if (document === shown.document) return [];
  const all = currentScenario(shown).roles.length;
  const seen = currentLayout(shown).cards.length;
  if (seen === all) return [];
  return [
    `It is large, so ${inDigits(seen)} of its ${inDigits(all)} roles are shown and the rest are folded.`,
  ];
}
