import type { JournalStore } from '../../browser/storage/journal-store.ts';
import { isRecord, isWriter, type LibraryEntry, type Writer } from '../../browser/storage/stored.ts';
import type { ChartDocument } from '../../chart/chart.ts';
import { readJournal } from '../../formats/journal/read-journal.ts';
import { type Journal, writeJournal } from '../../formats/journal/write-journal.ts';

/** The state of a document that is stored, as far as this page knows it. */
export interface Base {
  /** The number of the newest revision; 0 where nothing is stored. */
  readonly revision: number;
  /** What it holds; absent where that is not known to the letter, and a journal must hold everything. */
  readonly document?: ChartDocument;
}

export const NOTHING_STORED: Base = { revision: 0 };

/** A journal with what is needed to know whether it still counts. */
export interface Pending {
  readonly slot: string;
  /** The revision it goes on from. */
  readonly revision: number;
  readonly isWhole: boolean;
  readonly writer: Writer;
  /** Whose journals it holds beside. */
  readonly absorbed: readonly Writer[];
  readonly journal: Journal;
}

export const slotOf = (key: string, session: string) => `${key}/${session}`;

/** The document a slot belongs to; empty for what is no slot of ours. */
export const keyOf = (slot: string) => slot.slice(0, Math.max(0, slot.lastIndexOf('/')));

/**
 * Writes down at once what is not stored yet.
 *
 * @returns False where that could not be done: the change has to be stored without delay, then.
 */
export function writePending(
  store: JournalStore,
  key: string,
  { revision, document: stored }: Base,
  { writer, absorbed }: Pick<Pending, 'writer' | 'absorbed'>,
  document: ChartDocument,
): boolean {
  const journal = writeJournal(stored, document, MANY);
  if (!journal) return false;
  const text = JSON.stringify({ revision, isWhole: stored === undefined, writer, absorbed, journal });
  return store.write(slotOf(key, writer.session), text);
}

/** Nobody needs to write out thousands of roles to see that they do not fit into a journal; roles and lines. */
const MANY = 800;

export function clearPending(store: JournalStore, key: string, session: string): void {
  store.clear(slotOf(key, session));
}

/** Where something is written down, and how far. */
export type Note = Pick<Pending, 'slot' | 'writer'>;

/** Clears what was read, unless its page has written more there since. */
export function clearRead(store: JournalStore, { slot, writer }: Note): void {
  const now = asPending(slot, store.read(slot));
  if (!now || now.writer.step <= writer.step) store.clear(slot);
}

/** The documents that somebody has left something of. */
export function keysWithPending(store: JournalStore): readonly string[] {
  const keys = store.slots().map(keyOf);
  return [...new Set(keys)].filter((key) => key !== '');
}

/** What pages have left of a document, the one with the most changes first. What cannot be read is left out. */
export function readPending(store: JournalStore, key: string): readonly Pending[] {
  const slots = store.slots().filter((slot) => keyOf(slot) === key);
  const pending = slots.flatMap((slot) => asPending(slot, store.read(slot)) ?? []);
  return pending.sort((a, b) => b.writer.step - a.writer.step);
}

export type Standing =
  /** It is in what is stored already, or in another journal. */
  | 'stored'
  /** It goes on from what is stored. */
  | 'newer'
  /** Somebody else has gone on from there meanwhile. */
  | 'aside';

/**
 * How a journal stands to what is stored.
 *
 * @param all Every journal of the document: one may hold another.
 */
export function standingOf(
  { revision, writer }: Pending,
  entry: LibraryEntry | undefined,
  all: readonly Pending[],
): Standing {
  if (all.some(({ absorbed }) => holds(absorbed, writer))) return 'stored';
  if (!entry) return 'newer';
  if (holds(entry.absorbed ?? [], writer)) return 'stored';
  if (entry.writer?.session === writer.session) return writer.step > entry.writer.step ? 'newer' : 'stored';
  return revision === entry.revision ? 'newer' : 'aside';
}

function holds(writers: readonly Writer[], { session, step }: Writer): boolean {
  return writers.some((one) => one.session === session && one.step >= step);
}

function asPending(slot: string, text: string | undefined): Pending | undefined {
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value)) return undefined;
    const { revision, isWhole, writer, absorbed } = value;
    const journal = readJournal(value['journal']);
    if (!journal || typeof revision !== 'number' || typeof isWhole !== 'boolean' || !isWriter(writer))
      return undefined;
    const others = Array.isArray(absorbed) ? absorbed.filter(isWriter) : [];
    return { slot, revision, isWhole, writer, absorbed: others, journal };
  } catch {
    return undefined;
  }
}
