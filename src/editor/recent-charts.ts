import type { DocumentStorage, StoredEntry } from '../browser/storage/document-storage.ts';
import { quoteText } from '../chart/quote.ts';
import type { Autosave } from './autosaving.ts';
import type { Editor } from './editor.ts';
import { inTime } from './in-time.ts';
import type { OpenedDocument } from './opened-document.ts';
import { openedNotice, switchTo } from './opening.ts';
import type { Notice } from './store/state.ts';
import { readChart } from './the-one-door.ts';

/** A chart as it is stored, or why there is none: sentences to be read after "could not be opened". */
export type FoundChart =
  | { readonly ok: true; readonly opened: OpenedDocument; readonly notice: Notice }
  | { readonly ok: false; readonly why: string };

/** The charts stored on this computer, beside the one that is open. */
export interface RecentCharts {
  /** The last twelve, the one saved last first. Rejects when storage does not answer. */
  readonly list: () => Promise<readonly StoredEntry[]>;
  /** Shows one of them. One that is gone or cannot be read changes nothing, stays where it is and is told. */
  readonly open: (entry: StoredEntry) => Promise<void>;
  /** Reads one of them, with what of it is not stored yet, and shows nothing. Never rejects. */
  readonly find: (key: string) => Promise<FoundChart>;
}

const MOST = 12;

/** Storage that has not answered by then is taken to be out of order; milliseconds. */
const PATIENCE = 4_000;

export function recentCharts(editor: Editor, storage: DocumentStorage, saving: Autosave): RecentCharts {
  const others = (entries: readonly StoredEntry[]) => {
    const { documentKey } = editor.store.getState();
    return entries.filter(({ key }) => key !== documentKey).slice(0, MOST);
  };
  const load = async (key: string): Promise<FoundChart> => {
    // What waits is written first; what could not be written is newer than what is stored.
    await inTime(saving.flush(), PATIENCE).catch(() => undefined);
    const unsaved = saving.unsaved(key);
    if (unsaved) {
      const text = `Opened ${quoteText(unsaved.document.title)}.`;
      return { ok: true, opened: unsaved, notice: { tone: 'done', text } };
    }
    const stored = await inTime(storage.load(key), PATIENCE);
    if (!stored) return { ok: false, why: 'It is not stored any more.' };
    const result = await readChart(stored.text);
    if (!result.ok) return { ok: false, why: `${result.message} It is still stored on this computer.` };
    const { document, readOnly } = result;
    const saveState = { kind: readOnly ? 'view-only' : 'saved' } as const;
    return {
      ok: true,
      opened: { document, documentKey: key, readOnly, saveState },
      notice: openedNotice(result),
    };
  };
  const find = async (key: string): Promise<FoundChart> => {
    try {
      return await load(key);
    } catch {
      const why = 'This browser’s storage did not answer. Nothing was changed; try again.';
      return { ok: false, why };
    }
  };
  return {
    list: async () => others(await inTime(storage.list(), PATIENCE)),
    open: async ({ key, title }) => {
      const found = await find(key);
      if (found.ok) switchTo(editor, found.opened, found.notice);
      else editor.notify({ tone: 'problem', text: `${quoteText(title)} could not be opened. ${found.why}` });
    },
    find,
  };
}
