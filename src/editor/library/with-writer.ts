import type { Lock } from '../../browser/storage/writer-locks.ts';
import { quoteText } from '../../chart/quote.ts';
import { inTime } from '../in-time.ts';
import type { LibraryDesk, Outcome } from './library-desk.ts';

/** How long a lock is waited for that this very tab has just let go; milliseconds. */
const LET_GO = 400;

/** A chart, as it is named to a person. */
export interface Named {
  readonly key: string;
  readonly title: string;
}

/**
 * Does something to a chart that is not on this screen while nobody else can write it. One that another tab has open,
 * or of which changes still wait to be stored, is left alone.
 *
 * @param verb What could not be done, as in "could not be deleted".
 */
export async function withWriter<T>(
  { ports, keeping }: LibraryDesk,
  { key, title }: Named,
  verb: string,
  act: () => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  await keeping.flush();
  if (keeping.unsaved(key)) {
    const why = `${quoteText(title)} could not be ${verb}, because its last changes are not stored yet. Open it and save it as a file first.`;
    return { ok: false, why };
  }
  const lock = await taken(ports.locks, key);
  if (!lock) {
    const why = `${quoteText(title)} could not be ${verb}, because it is open in another tab or window. Close it there first.`;
    return { ok: false, why };
  }
  try {
    return await act();
  } finally {
    lock.release();
  }
}

async function taken(locks: LibraryDesk['ports']['locks'], key: string): Promise<Lock | undefined> {
  const lost = () => undefined;
  const free = await locks.tryTake(key, lost);
  if (free) return free;
  let stop = () => {};
  const waiting = new Promise<Lock>((resolve) => {
    stop = locks.wait(key, resolve, lost);
  });
  try {
    return await inTime(waiting, LET_GO);
  } catch {
    stop();
    // It may come in the very moment in which nobody waits any more.
    void waiting.then((lock) => lock.release());
    return undefined;
  }
}
