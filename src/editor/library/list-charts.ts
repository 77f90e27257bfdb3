import { tabsByKey } from '../../browser/storage/open-elsewhere.ts';
import type { Damaged, LibraryEntry } from '../../browser/storage/stored.ts';
import { inTime } from '../in-time.ts';
import { PATIENCE } from '../keeping/ports.ts';
import type { LibraryDesk } from './library-desk.ts';

/** What is on this computer. */
export interface StoredCharts {
  /** The one saved last first. */
  readonly entries: readonly LibraryEntry[];
  readonly damaged: readonly Damaged[];
  /** Keys of charts that another tab has open, as far as can be told. */
  readonly elsewhere: ReadonlySet<string>;
  /** When that was so; milliseconds since 1970. */
  readonly at: number;
}

/** Everything stored here, with what is still waiting. Rejects when storage does not answer. */
export async function listCharts({ editor, ports, keeping }: LibraryDesk): Promise<StoredCharts> {
  await inTime(keeping.flush(), PATIENCE).catch(() => undefined);
  const { library } = ports;
  const all = Promise.all([library.list(), library.damaged(), tabsByKey()]);
  const [entries, damaged, tabs] = await inTime(all, PATIENCE);
  const { documentKey, saveState } = editor.store.getState();
  // This tab holds or waits for the chart on its screen, if that is stored, and for those it could not store.
  const mine = (key: string) =>
    (key === documentKey && saveState.kind !== 'untouched') || keeping.unsaved(key);
  const elsewhere = [...tabs].filter(([key, count]) => count > (mine(key) ? 1 : 0)).map(([key]) => key);
  return { entries, damaged, elsewhere: new Set(elsewhere), at: Date.now() };
}
