import type { JournalStore } from '../../browser/storage/journal-store.ts';
import type { Library } from '../../browser/storage/library.ts';
import type { OpenKey } from '../../browser/storage/open-key.ts';
import type { TabChannel } from '../../browser/storage/tab-channel.ts';
import type { WriterLocks } from '../../browser/storage/writer-locks.ts';

/** What keeping charts needs of the browser. */
export interface KeepingPorts {
  readonly library: Library;
  readonly journal: JournalStore;
  readonly locks: WriterLocks;
  readonly channel: TabChannel;
  readonly openKey: OpenKey;
  /** Asks the browser not to throw the charts away when it wants room; called after the first change. */
  readonly askToKeep: () => void;
  /** Names this page, for as long as it is there. */
  readonly session: string;
}

/** Storage that has not answered a question by then is taken to be out of order; milliseconds. */
export const PATIENCE = 4_000;
