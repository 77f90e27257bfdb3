/** The right to write one document, held by one tab at a time. */
export interface Lock {
  readonly release: () => void;
}

/** Who may write. */
export interface WriterLocks {
  /** False where every tab gets every lock, and only the library can tell who is late. */
  readonly areReal: boolean;
  /** The lock, if nobody has it; at once. `onLost` is called when another tab takes it by force. */
  readonly tryTake: (key: string, onLost: () => void) => Promise<Lock | undefined>;
  /**
   * Waits for the lock until it is free. Taken by force, whoever has it loses it at once.
   *
   * @returns What calls the waiting off.
   */
  readonly wait: (
    key: string,
    onTaken: (lock: Lock) => void,
    onLost: () => void,
    byForce?: boolean,
  ) => () => void;
}

/** Pages that are not served securely have no locks; the epoch of the library then tells who is late. */
const ALWAYS_FREE: WriterLocks = {
  areReal: false,
  tryTake: () => Promise.resolve({ release: () => undefined }),
  wait: (_key, onTaken) => {
    onTaken({ release: () => undefined });
    return () => undefined;
  },
};

export function writerLocks(): WriterLocks {
  if (typeof navigator === 'undefined' || !('locks' in navigator)) return ALWAYS_FREE;
  const { locks } = navigator;
  const nameOf = (key: string) => `reportline.writer.${key}`;
  const hold = (onTaken: (lock: Lock) => void) => (lock: object | null) => {
    if (!lock) return undefined;
    return new Promise<void>((release) => onTaken({ release }));
  };
  return {
    areReal: true,
    tryTake: (key, onLost) =>
      new Promise((resolve, reject) => {
        let isTaken = false;
        locks
          .request(nameOf(key), { ifAvailable: true }, (lock) => {
            if (!lock) resolve(undefined);
            return hold((taken) => {
              isTaken = true;
              resolve(taken);
            })(lock);
          })
          // Rejects when it is stolen, long after it was taken.
          .catch((reason: unknown) => (isTaken ? onLost() : reject(asError(reason))));
      }),
    wait: (key, onTaken, onLost, byForce = false) => {
      const waiting = new AbortController();
      const options = byForce ? { steal: true } : { signal: waiting.signal };
      let isTaken = false;
      locks
        .request(
          nameOf(key),
          options,
          hold((lock) => {
            isTaken = true;
            onTaken(lock);
          }),
        )
        .catch(() => {
          if (isTaken) onLost();
        });
      return () => waiting.abort();
    },
  };
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}
