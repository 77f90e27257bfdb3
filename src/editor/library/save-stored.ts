import type { LibraryEntry, Thumbnail, Filing } from '../../browser/storage/stored.ts';
import type { ChartDocument } from '../../chart/chart.ts';
import { inTime } from '../in-time.ts';
import { clearRead } from '../keeping/pending.ts';
import { type KeepingPorts, PATIENCE } from '../keeping/ports.ts';
import { saveRecord } from '../keeping/save-record.ts';
import type { StoredChart } from '../keeping/read-stored.ts';

interface Beside {
  readonly filing: Filing;
  readonly thumbnail?: Thumbnail | undefined;
  /** As it was read; absent: it is new. */
  readonly stored?: StoredChart;
}

/** Stores a chart that is not on the screen as a new revision, and tells the other tabs. Rejects as storage does. */
export async function saveStored(
  { library, journal, channel, session }: KeepingPorts,
  key: string,
  document: ChartDocument,
  { filing, thumbnail, stored }: Beside,
): Promise<LibraryEntry> {
  const { epoch } = await inTime(library.claim(key), PATIENCE);
  const absorbed = stored?.absorbed ?? [];
  const known = { epoch, writer: { session, step: 0 }, absorbed, filing, thumbnail };
  const entry = await inTime(library.save(saveRecord(key, document, known)), PATIENCE);
  // What did not fit stays where it is, to become a chart of its own when this one is opened.
  if (stored?.asides.length === 0) for (const slot of stored.slots) clearRead(journal, slot);
  channel.post({ kind: 'saved', key, revision: entry.revision });
  return entry;
}
