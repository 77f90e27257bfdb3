import type { Lock } from '../../browser/storage/writer-locks.ts';
import { inTime } from '../in-time.ts';
import { type KeepingPorts, PATIENCE } from './ports.ts';

/** The right to write a document. */
export interface Hold {
  /**
   * The epoch of this tab, for as long as nobody else takes the document over; asked of the library again where it
   * failed.
   */
  readonly epoch: () => Promise<number>;
  /** The newest revision there was when the document was claimed; absent until storage has answered. */
  readonly revision: number | undefined;
}

export interface Holds {
  /** Asks for a document; a second time it answers the same. Undefined: another tab has it, and this one waits. */
  readonly ask: (key: string) => Promise<Hold | undefined>;
  /** Stops writing or waiting. */
  readonly letGo: (key: string) => void;
  /** Takes what another tab has and does not hand over. */
  readonly force: (key: string) => void;
}

interface Events {
  /** A document this tab waited for is free, or was taken by force, and is this tab's from now on. */
  readonly onTaken: (key: string) => void;
  /** Another tab has taken by force what this one had. */
  readonly onLost: (key: string) => void;
}

interface Entry {
  hold: Promise<Hold | undefined>;
  stop: () => void;
}

/** Which documents this tab may write. */
export function createHolds(
  { library, locks }: Pick<KeepingPorts, 'library' | 'locks'>,
  { onTaken, onLost }: Events,
): Holds {
  const entries = new Map<string, Entry>();

  const claim = async (key: string): Promise<Hold> => {
    let claimed = await inTime(library.claim(key), PATIENCE).catch(() => undefined);
    return {
      epoch: async () => (claimed ??= await library.claim(key)).epoch,
      get revision() {
        return claimed?.revision;
      },
    };
  };
  const wait = (key: string, entry: Entry, byForce: boolean) => {
    let isOver = false;
    let isTaken = false;
    const taken = (lock: Lock) => {
      if (isOver || entries.get(key) !== entry) {
        lock.release();
        return;
      }
      isTaken = true;
      entry.stop = lock.release;
      entry.hold = claim(key);
      onTaken(key);
    };
    const stop = locks.wait(key, taken, () => lose(key, entry), byForce);
    if (isTaken) return;
    entry.stop = () => {
      isOver = true;
      stop();
    };
  };
  const lose = (key: string, entry: Entry) => {
    if (entries.get(key) !== entry) return;
    entries.delete(key);
    onLost(key);
  };
  const take = async (key: string, entry: Entry): Promise<Hold | undefined> => {
    const lock = await locks.tryTake(key, () => lose(key, entry));
    if (entries.get(key) !== entry) {
      lock?.release();
      return undefined;
    }
    if (!lock) {
      wait(key, entry, false);
      return undefined;
    }
    entry.stop = lock.release;
    return claim(key);
  };
  return {
    ask: (key) => {
      const known = entries.get(key);
      if (known) return known.hold;
      const entry: Entry = { hold: Promise.resolve(undefined), stop: () => undefined };
      entries.set(key, entry);
      entry.hold = take(key, entry);
      // A browser whose locks fail must not keep anybody from working: the epoch still tells who is late.
      entry.hold = entry.hold.catch(() => claim(key));
      return entry.hold;
    },
    letGo: (key) => {
      const entry = entries.get(key);
      entries.delete(key);
      entry?.stop();
    },
    force: (key) => {
      const entry = entries.get(key) ?? { hold: Promise.resolve(undefined), stop: () => undefined };
      entries.set(key, entry);
      entry.stop();
      wait(key, entry, true);
    },
  };
}
