import type { Filing, LibraryEntry, Thumbnail } from '../../browser/storage/stored.ts';
import type { ChartDocument } from '../../chart/chart.ts';
import { inTime } from '../in-time.ts';
import { type KeepingPorts, PATIENCE } from './ports.ts';
import { type Known, saveRecord } from './save-record.ts';

interface Beside {
  readonly filing: Filing;
  readonly thumbnail?: Thumbnail | undefined;
  /** The steps of journals that are in the document. */
  readonly absorbed: Known['absorbed'];
}

/**
 * Stores a document this tab does not have on the screen as a new revision, and tells the other tabs. Rejects as
 * storage does.
 */
export async function storeRevision(
  { library, channel, session }: Pick<KeepingPorts, 'library' | 'channel' | 'session'>,
  key: string,
  document: ChartDocument,
  beside: Beside,
): Promise<LibraryEntry> {
  const { epoch } = await inTime(library.claim(key), PATIENCE);
  const known = { epoch, writer: { session, step: 0 }, ...beside };
  const entry = await inTime(library.save(saveRecord(key, document, known)), PATIENCE);
  channel.post({ kind: 'saved', key, revision: entry.revision });
  return entry;
}
