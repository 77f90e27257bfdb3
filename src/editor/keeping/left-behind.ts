import { newId } from '../new-role.ts';
import { clearRead, keysWithPending } from './pending.ts';
import type { KeepingPorts } from './ports.ts';
import { readStored } from './read-stored.ts';
import { storeRevision } from './store-revision.ts';
import { asideTitle } from './words.ts';

/**
 * Stores what pages wrote down and did not come to store, of charts that nobody has open: a tab that crashed just after
 * its first edit has left nothing but that. What fails stays where it is.
 *
 * @param isOpen Whether a document is this tab's business already.
 */
export async function keepLeftBehind(ports: KeepingPorts, isOpen: (key: string) => boolean): Promise<void> {
  // Without locks there is no telling what a tab has left from what it is about to store.
  if (!ports.locks.areReal) return;
  for (const key of keysWithPending(ports.journal)) {
    if (isOpen(key)) continue;
    const lock = await ports.locks.tryTake(key, () => undefined).catch(() => undefined);
    if (!lock) continue;
    await keep(ports, key).catch(() => undefined);
    lock.release();
  }
}

async function keep(ports: KeepingPorts, key: string): Promise<void> {
  const stored = await readStored(ports, key);
  if (!stored.ok) return;
  const { opened, absorbed, asides, slots, isNewer } = stored;
  const beside = { absorbed, filing: opened.filing ?? { steps: 0 } };
  if (isNewer) await storeRevision(ports, key, opened.document, beside);
  for (const aside of asides)
    await storeRevision(ports, newId(), { ...aside, title: asideTitle(aside) }, beside);
  for (const slot of slots) clearRead(ports.journal, slot);
}
