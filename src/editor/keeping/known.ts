import type { Writer } from '../../browser/storage/stored.ts';
import type { EditorState } from '../store/state.ts';
import type { Base } from './pending.ts';
import type { StoredChart } from './read-stored.ts';

/** What this page knows of the charts it has shown, by document. */
export interface Known {
  readonly bases: Map<string, Base>;
  /** Those that are not stored as they were opened. */
  readonly newer: Map<string, StoredChart>;
  /** As they were read, until what others have left of them is kept. */
  readonly left: Map<string, StoredChart>;
  /** Whose journals are in what this page has of a chart. */
  readonly absorbed: Map<string, readonly Writer[]>;
  /** As they were opened: nobody has made anything of them here. */
  readonly untouched: Map<string, EditorState['document']>;
}

export function nothingKnown(): Known {
  return {
    bases: new Map(),
    newer: new Map(),
    left: new Map(),
    absorbed: new Map(),
    untouched: new Map(),
  };
}

/** Notes what is stored of a chart that is about to be shown. */
export function learn(known: Known, stored: StoredChart): void {
  const { documentKey: key } = stored.opened;
  known.bases.set(key, stored.base);
  known.absorbed.set(key, stored.absorbed);
  known.left.set(key, stored);
  if (stored.isNewer) known.newer.set(key, stored);
  else known.newer.delete(key);
}
