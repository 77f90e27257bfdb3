import type { LibraryEntry } from '../browser/storage/stored.ts';
import { quoteText } from '../chart/quote.ts';
import type { Editor } from './editor.ts';
import { inTime } from './in-time.ts';
import type { Keeping } from './keeping/keeping.ts';
import { type KeepingPorts, PATIENCE } from './keeping/ports.ts';
import { readStored } from './keeping/read-stored.ts';
import type { OpenedDocument } from './opened-document.ts';
import { switchTo } from './opening.ts';
import type { Notice } from './store/state.ts';

/** A chart as it is stored, or why there is none: sentences to be read after "could not be opened". */
export type FoundChart =
  | { readonly ok: true; readonly opened: OpenedDocument; readonly notice: Notice }
  | { readonly ok: false; readonly why: string };

/** The charts stored on this computer, beside the one that is open. */
export interface RecentCharts {
  /** The last twelve, the one saved last first. Rejects when storage does not answer. */
  readonly list: () => Promise<readonly LibraryEntry[]>;
  /** Shows one of them. One that is gone or cannot be read changes nothing, stays where it is and is told. */
  readonly open: (entry: Pick<LibraryEntry, 'key' | 'title'>) => Promise<void>;
  /** Reads one of them, with what of it is not stored yet, and shows nothing. Never rejects. */
  readonly find: (key: string) => Promise<FoundChart>;
}

const MOST = 12;

export function recentCharts(editor: Editor, ports: KeepingPorts, keeping: Keeping): RecentCharts {
  const others = (entries: readonly LibraryEntry[]) => {
    const { documentKey } = editor.store.getState();
    return entries.filter(({ key }) => key !== documentKey).slice(0, MOST);
  };
  const load = async (key: string): Promise<FoundChart> => {
    // What waits is written first; what could not be written is newer than what is stored.
    await inTime(keeping.flush(), PATIENCE).catch(() => undefined);
    const unsaved = keeping.unsaved(key);
    if (unsaved) {
      const text = `Opened ${quoteText(unsaved.document.title)}.`;
      return { ok: true, opened: unsaved, notice: { tone: 'done', text } };
    }
    const stored = await readStored(ports, key);
    if (stored.ok) keeping.expect(stored);
    return stored;
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
    list: async () => others(await inTime(ports.library.list(), PATIENCE)),
    open: async ({ key, title }) => {
      // It is there, with more in it than is stored perhaps.
      if (key === editor.store.getState().documentKey) return;
      const found = await find(key);
      if (found.ok) switchTo(editor, found.opened, found.notice);
      else editor.notify({ tone: 'problem', text: `${quoteText(title)} could not be opened. ${found.why}` });
    },
    find,
  };
}
