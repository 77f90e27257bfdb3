import { asKnownFile, type KnownFile } from '../../browser/disk/disk-handle.ts';
import type { DiskPickers } from '../../browser/disk/pickers.ts';
import type { Library } from '../../browser/storage/library.ts';
import type { Filing } from '../../browser/storage/stored.ts';
import { inTime } from '../in-time.ts';
import { PATIENCE } from '../keeping/ports.ts';

/** The files on the disk that charts were saved to or opened from. */
export interface DiskDesk {
  /** Absent where the browser cannot let a page write files. */
  readonly pickers: DiskPickers | undefined;
  /** The file of a chart; undefined: it has none, or storage does not say. Never rejects. */
  readonly fileOf: (documentKey: string) => Promise<KnownFile | undefined>;
  /** Remembers the file of a chart, for this visit and, where storage works, for the next. */
  readonly remember: (documentKey: string, file: KnownFile) => void;
  /** Notes with a stored chart how it stands to its file. */
  readonly note: (documentKey: string, filing: Filing) => void;
}

export function diskDesk(
  library: Pick<Library, 'handle' | 'keepHandle' | 'note'>,
  flush: () => Promise<void>,
  pickers: DiskPickers | undefined,
): DiskDesk {
  const known = new Map<string, KnownFile>();
  return {
    pickers,
    fileOf: async (key) => {
      const here = known.get(key);
      if (here) return here;
      const kept = await inTime(library.handle(key), PATIENCE).catch(() => undefined);
      return asKnownFile(kept);
    },
    remember: (key, file) => {
      known.set(key, file);
      const { handle, lastModified, size } = file;
      void library.keepHandle(key, { handle, lastModified, size }).catch(() => undefined);
    },
    // What waits was filed as it stood before.
    note: (key, filing) => void flush().then(() => library.note(key, { filing }).catch(() => undefined)),
  };
}
