import type { ChartDocument } from '../../chart/chart.ts';
import { quoteText } from '../../chart/quote.ts';
import type { Editor } from '../editor.ts';
import type { EditorState } from '../store/state.ts';

/**
 * The save state speaks for the document on screen; what befell another one is said once, in a notice.
 *
 * @param saidOf The documents of which it was said.
 */
export function sayNotSaved(
  editor: Editor,
  { document, documentKey }: EditorState,
  saidOf: Set<string>,
  { error, isStored }: { readonly error: unknown; readonly isStored: boolean },
): void {
  const shown = editor.store.getState();
  const isFull = error instanceof Error && error.name === 'QuotaExceededError';
  const why = isFull
    ? 'There is no room left for this browser to store the last change'
    : 'This browser did not store the last change';
  const isShown = shown.documentKey === documentKey;
  const before = isStored ? ' What was stored before is whole.' : '';
  const after = isFull
    ? `Save the chart as a file to keep it, or delete charts you no longer need under “Charts on this computer”.${before}`
    : `Save the chart as a file to keep it.${before} Reportline tries again.`;
  if (isShown) editor.setSaveState({ kind: 'failed', reason: `${why}. ${after}` });
  if (saidOf.has(documentKey)) return;
  saidOf.add(documentKey);
  const text = isShown
    ? `${why}. ${after}`
    : `${why} of ${quoteText(document.title)}. Go back to it and save it as a file.`;
  editor.notify({
    tone: 'problem',
    text,
    ...(shown.notice?.action && { action: shown.notice.action }),
    ...(isFull && {
      otherAction: { label: 'Charts on this computer', run: () => editor.showDialog('library') },
    }),
  });
}

/** What the changes are called that could not go into the chart they were made in. */
export function asideTitle({ title }: ChartDocument): string {
  return `${title} (changes from another tab)`;
}

export function sayKeptAside(editor: Editor, title: string): void {
  editor.notify({
    tone: 'problem',
    text: `${quoteText(title)} was changed in another tab at the same time. What you did here last is kept as a chart of its own, “${title} (changes from another tab)”: see “Charts on this computer”.`,
  });
}

/** Why a chart is not saved that was deleted, or could not be read, when its other tab let go of it. */
export const GONE =
  'This chart is not stored on this computer any more. Change it here to store it again, or save it as a file.';

export function sayTakenOver(editor: Editor): void {
  editor.notify({ tone: 'done', text: 'You can edit this chart here now.' });
}

export function sayHandedOver(editor: Editor): void {
  editor.notify({
    tone: 'done',
    text: 'You went on with this chart in another tab. What you did here is stored, and what you do there shows here.',
  });
}
