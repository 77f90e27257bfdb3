/** Whatever this program keeps outside the library begins so. */
const OURS = 'reportline';

/**
 * Deletes all that is kept outside the library: settings, notes of what was not stored yet, what was open. Never
 * throws.
 */
export function eraseSettings(
  storages: readonly (() => Storage)[] = [() => localStorage, () => sessionStorage],
): void {
  for (const open of storages) {
    try {
      const storage = open();
      const names = Array.from({ length: storage.length }, (_, place) => storage.key(place) ?? '');
      for (const name of names) if (name.startsWith(OURS)) storage.removeItem(name);
    } catch {
      // Without storage there is nothing to delete.
    }
  }
}
