import type { DocumentStorage } from '../browser/storage/document-storage.ts';
import type { OpenedDocument } from './opened-document.ts';
import { inTime, Late } from './in-time.ts';
import { blankDocument, newId } from './new-role.ts';
import { openedNotice } from './opening.ts';
import type { Notice, SaveState } from './store/state.ts';
import { readChart } from './the-one-door.ts';

/** Storage that has not answered by then is taken to be out of order; milliseconds. */
const PATIENCE = 4_000;

const REFUSED =
  'This browser does not let Reportline store anything here. You can work, but save the chart as a file before you leave.';
const TOO_LATE =
  'This browser’s storage did not answer, so an empty chart is open. A chart you had here is not lost: reload the page, or look for it in the More menu later. Save what you draw now as a file.';

/** What the page starts with. */
export interface Beginning {
  readonly opened: OpenedDocument;
  readonly notice: Notice | null;
}

/**
 * The document that was open last. Falls back to an empty chart, with a notice, when storage fails, does not answer
 * or holds something that cannot be read; in that case the stored bytes stay where they are.
 */
export async function openLast(storage: DocumentStorage): Promise<Beginning> {
  try {
    const stored = await inTime(storage.loadCurrent(), PATIENCE);
    if (!stored) return { opened: blank({ kind: 'untouched' }), notice: null };
    const result = await readChart(stored.text);
    if (!result.ok) {
      const text = `The chart that was open last could not be read, so an empty one is open. It is still stored on this computer. ${result.message}`;
      return { opened: blank({ kind: 'untouched' }), notice: { tone: 'problem', text } };
    }
    const { document, problems, readOnly } = result;
    const opened = { document, documentKey: stored.key, readOnly };
    return { opened, notice: problems.length === 0 ? null : openedNotice(result) };
  } catch (error) {
    const text = error instanceof Late ? TOO_LATE : REFUSED;
    return { opened: blank({ kind: 'failed', reason: text }), notice: { tone: 'problem', text } };
  }
}

function blank(saveState: SaveState): OpenedDocument {
  return { document: blankDocument(), documentKey: newId(), readOnly: false, saveState };
}
