import { PREFIX } from './journal-store.ts';

const OPEN = `${PREFIX}open`;

/** Which document is open in this tab; a tab that has none yet begins with the one that was open last in any. */
export interface OpenKey {
  readonly get: () => string | undefined;
  readonly set: (key: string) => void;
}

export function openKey(): OpenKey {
  return {
    get: () => {
      try {
        return sessionStorage.getItem(OPEN) ?? localStorage.getItem(OPEN) ?? undefined;
      } catch {
        return undefined;
      }
    },
    set: (key) => {
      try {
        sessionStorage.setItem(OPEN, key);
        localStorage.setItem(OPEN, key);
      } catch {
        // The tab begins with the chart saved last, then.
      }
    },
  };
}
