import { PREFIX } from './journal-store.ts';

const SETTINGS = `${PREFIX}settings`;

/**
 * Where a person's settings are kept, as one text. `localStorage` answers at once, so that the page can have its theme
 * before it is painted. No method throws: without it nothing is found and nothing kept.
 */
export interface SettingsStore {
  readonly read: () => string | undefined;
  /** Says whether it is kept. Undefined: there is nothing to keep any more. */
  readonly write: (text: string | undefined) => boolean;
  /** Calls whenever another tab has written. */
  readonly listen: (changed: () => void) => void;
}

export function openSettingsStore(storage: () => Storage = () => localStorage): SettingsStore {
  return {
    read: () => {
      try {
        return storage().getItem(SETTINGS) ?? undefined;
      } catch {
        return undefined;
      }
    },
    write: (text) => {
      try {
        if (text === undefined) storage().removeItem(SETTINGS);
        else storage().setItem(SETTINGS, text);
        return true;
      } catch {
        return false;
      }
    },
    listen: (changed) =>
      window.addEventListener('storage', ({ key }) => {
        // Without a key everything was cleared.
        if (key === SETTINGS || key === null) changed();
      }),
  };
}
