import { changes } from '../library/filing-words.ts';
import { currentScenario } from '../derived.ts';
import type { EditorState } from '../store/state.ts';

/** So many changes without a file are worth a word. */
const MANY_CHANGES = 20;

/** So is so long a time; milliseconds. */
const DAY = 24 * 60 * 60 * 1_000;

/** A chart that is only just being begun is nobody's loss; roles. */
const FEW_ROLES = 5;

/** When somebody last had enough of being told, and of which chart. */
export interface Dismissed {
  readonly key: string;
  /** Changes since the last file, then. */
  readonly steps: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

interface Known {
  /** When the chart was first stored; milliseconds since 1970. Absent: not known. */
  readonly createdAt: number | undefined;
  readonly dismissed: Dismissed | undefined;
  readonly now: number;
}

/**
 * Why it is time to save the chart as a file, in a few words; undefined while it is not. Said again only after as many
 * changes, or as long a time, as the first time.
 */
export function nudgeWords(state: EditorState, { createdAt, dismissed, now }: Known): string | undefined {
  const { filing, readOnly, documentKey } = state;
  const { steps, file } = filing;
  if (readOnly || steps === 0 || currentScenario(state).roles.length < FEW_ROLES) return undefined;
  const since = file?.savedAt ?? createdAt ?? now;
  // What was said about an earlier file says nothing about this one.
  const isOld = dismissed?.key !== documentKey || dismissed.at < (file?.savedAt ?? 0);
  const from = isOld
    ? { steps: 0, at: since }
    : { steps: dismissed.steps, at: Math.max(since, dismissed.at) };
  if (steps - from.steps >= MANY_CHANGES)
    return file ? `${changes(steps)} since the last file` : `${changes(steps)} and no file yet`;
  if (now - from.at < DAY) return undefined;
  const days = Math.floor((now - since) / DAY);
  const age = days === 1 ? 'a day' : `${days} days`;
  return file ? `The last file is ${age} old` : `No file for ${age}`;
}
