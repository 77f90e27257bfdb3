/** Keys of everything this program keeps outside the library begin so. */
export const PREFIX = 'reportline.';
const JOURNAL = `${PREFIX}journal.`;

/** All that one journal may take; bytes, two a character. */
const MOST = 64 * 1024;

/**
 * What is not stored yet, written down before the page can go away: `localStorage` answers at once. Small things only.
 * Each page writes in slots of its own, so that none takes what another has written. No method throws: without it, or
 * when it is full, `write` says no and nothing is found.
 */
export interface JournalStore {
  /**
   * False when it is too large or the browser refuses; what was there before stays then, which is better than nothing.
   */
  readonly write: (slot: string, text: string) => boolean;
  readonly read: (slot: string) => string | undefined;
  readonly clear: (slot: string) => void;
  readonly slots: () => readonly string[];
}

export function openJournalStore(storage: () => Storage = () => localStorage): JournalStore {
  const attempt = <T>(act: (storage: Storage) => T, otherwise: T): T => {
    try {
      return act(storage());
    } catch {
      return otherwise;
    }
  };
  const clear = (slot: string) => attempt((store) => store.removeItem(JOURNAL + slot), undefined);
  return {
    write: (slot, text) => {
      const isSmall = text.length * 2 <= MOST;
      return isSmall && attempt((store) => (store.setItem(JOURNAL + slot, text), true), false);
    },
    read: (slot) => attempt((store) => store.getItem(JOURNAL + slot) ?? undefined, undefined),
    clear,
    slots: () =>
      attempt(
        (store) =>
          Array.from({ length: store.length }, (_, place) => store.key(place) ?? '')
            .filter((name) => name.startsWith(JOURNAL))
            .map((name) => name.slice(JOURNAL.length)),
        [],
      ),
  };
}
