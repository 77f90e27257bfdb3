import type { DocumentStorage, StoredEntry } from '../browser/storage/document-storage.ts';
import { quoteText } from '../chart/quote.ts';
import type { Autosave } from './autosaving.ts';
import type { Editor } from './editor.ts';
import { inTime } from './in-time.ts';
import { openedNotice, switchTo } from './opening.ts';
import { readChart } from './the-one-door.ts';

/** The charts stored on this computer, beside the one that is open. */
export interface RecentCharts {
  /** The last twelve, the one saved last first. Rejects when storage does not answer. */
  readonly list: () => Promise<readonly StoredEntry[]>;
  /** Shows one of them. One that is gone or cannot be read changes nothing, stays where it is and is told. */
  readonly open: (entry: StoredEntry) => Promise<void>;
}

const MOST = 12;

/** Storage that has not answered by then is taken to be out of order; milliseconds. */
const PATIENCE = 4_000;

export function recentCharts(editor: Editor, storage: DocumentStorage, saving: Autosave): RecentCharts {
  const others = (entries: readonly StoredEntry[]) => {
    const { documentKey } = editor.store.getState();
    return entries.filter(({ key }) => key !== documentKey).slice(0, MOST);
  };
  const load = async ({ key, title }: StoredEntry) => {
    // What waits is written first; what could not be written is newer than what is stored.
    await inTime(saving.flush(), PATIENCE).catch(() => undefined);
    const unsaved = saving.unsaved(key);
    if (unsaved) {
      switchTo(editor, unsaved, { tone: 'done', text: `Opened ${quoteText(unsaved.document.title)}.` });
      return;
    }
    const stored = await inTime(storage.load(key), PATIENCE);
    const result = stored && (await readChart(stored.text));
    if (!result?.ok) {
      const why = result
        ? `${result.message} It is still stored on this computer.`
        : 'It is not stored any more.';
      editor.notify({ tone: 'problem', text: `${quoteText(title)} could not be opened. ${why}` });
      return;
    }
    const { document, readOnly } = result;
    switchTo(
      editor,
      { document, documentKey: key, readOnly, saveState: { kind: readOnly ? 'view-only' : 'saved' } },
      openedNotice(result),
    );
  };
  return {
    list: async () => others(await inTime(storage.list(), PATIENCE)),
    open: async (entry) => {
      try {
        await load(entry);
      } catch {
        editor.notify({
          tone: 'problem',
          text: `${quoteText(entry.title)} could not be opened: this browser’s storage did not answer. Nothing was changed; try again.`,
        });
      }
    },
  };
}
