import { isRecord } from './storage/stored.ts';

const KEY = 'reportline.file-nudge';

/** What a person has waved away: of which document, at which number of changes, and when (milliseconds since 1970). */
export interface KeptNudge {
  readonly key: string;
  readonly steps: number;
  readonly at: number;
}

/** The last one; undefined: none, or storage fails. */
export function keptNudge(): KeptNudge | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (!isRecord(value)) return undefined;
    const { key, steps, at } = value;
    return typeof key === 'string' && typeof steps === 'number' && typeof at === 'number'
      ? { key, steps, at }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Where storage fails it is said again after the next visit. */
export function keepNudge(nudge: KeptNudge): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(nudge));
  } catch {
    // Nothing is lost but a convenience.
  }
}
