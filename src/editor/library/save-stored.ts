import type { Filing, LibraryEntry, Thumbnail } from '../../browser/storage/stored.ts';
import type { ChartDocument } from '../../chart/chart.ts';
import { clearRead } from '../keeping/pending.ts';
import type { KeepingPorts } from '../keeping/ports.ts';
import type { StoredChart } from '../keeping/read-stored.ts';
import { storeRevision } from '../keeping/store-revision.ts';

interface Beside {
  readonly filing: Filing;
  readonly thumbnail?: Thumbnail | undefined;
  /** As it was read; absent: it is new. */
  readonly stored?: StoredChart;
}

/**
 * Stores a chart of the library that is not on the screen, with the journals that went into it. Rejects as storage
 * does.
 */
export async function saveStored(
  ports: KeepingPorts,
  key: string,
  document: ChartDocument,
  { filing, thumbnail, stored }: Beside,
): Promise<LibraryEntry> {
  const absorbed = stored?.absorbed ?? [];
  const entry = await storeRevision(ports, key, document, { filing, thumbnail, absorbed });
  // What did not fit stays where it is, to become a chart of its own when this one is opened.
  if (stored?.asides.length === 0) for (const slot of stored.slots) clearRead(ports.journal, slot);
  return entry;
}
