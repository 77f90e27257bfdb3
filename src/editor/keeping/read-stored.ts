import type { Loaded } from '../../browser/storage/load-newest.ts';
import type { Damaged, LibraryEntry, Writer } from '../../browser/storage/stored.ts';
import type { ChartDocument } from '../../chart/chart.ts';
import { quoteText } from '../../chart/quote.ts';
import type { ReadResult } from '../../formats/document/read-document.ts';
import { replayJournal } from '../../formats/journal/replay-journal.ts';
import { inTime } from '../in-time.ts';
import type { OpenedDocument } from '../opened-document.ts';
import { openedNotice } from '../opening.ts';
import type { Notice } from '../store/state.ts';
import { readChart } from '../the-one-door.ts';
import { type Base, type Pending, readPending, standingOf } from './pending.ts';
import { type KeepingPorts, PATIENCE } from './ports.ts';

/** A chart of this computer, read. */
export interface StoredChart {
  readonly ok: true;
  readonly opened: OpenedDocument;
  readonly notice: Notice;
  readonly base: Base;
  /** It is not stored as it is now: changes were found that a page left behind, or something was repaired. */
  readonly isNewer: boolean;
  /** Who wrote the changes that were found. */
  readonly absorbed: readonly Writer[];
  /** Journals that are not needed once it is stored. One that could not be read, or is of a newer version, stays. */
  readonly slots: readonly Pick<Pending, 'slot' | 'writer'>[];
  /** Changes that somebody left and that do not fit any more: to become charts of their own. */
  readonly asides: readonly ChartDocument[];
}

/** Why there is none: sentences to be read after "could not be opened". */
export interface NotStored {
  readonly ok: false;
  /** Nothing at all is stored under this key. */
  readonly isGone: boolean;
  readonly why: string;
}

type Readable = Extract<ReadResult, { ok: true }>;

/**
 * Reads a chart of this computer with what pages have left of it unstored. Changes nothing but that damaged revisions
 * go aside. Rejects when storage does not answer.
 */
export async function readStored(
  { library, journal }: KeepingPorts,
  key: string,
): Promise<StoredChart | NotStored> {
  const loaded = await inTime(library.load(key), PATIENCE);
  const all = readPending(journal, key);
  const left = all.map((pending) => ({ pending, standing: standingOf(pending, loaded?.entry, all) }));
  const replayed = async ({ isWhole, revision, journal: written }: Pending) => {
    const from = isWhole ? undefined : await textOf(revision);
    const text = from === undefined && !isWhole ? undefined : replayJournal(from, written);
    const result = text === undefined ? undefined : await readChart(text);
    return result?.ok && !result.readOnly ? result : undefined;
  };
  const textOf = async (revision: number) =>
    loaded?.revision?.revision === revision ? loaded.revision.text : earlier(revision);
  const earlier = (revision: number) => inTime(library.loadRevision(key, revision), PATIENCE);

  let newer: Readable | undefined;
  const asides: ChartDocument[] = [];
  const used: Pending[] = [];
  for (const { pending, standing } of left) {
    const result = standing === 'stored' ? undefined : await replayed(pending);
    if (result || standing === 'stored') used.push(pending);
    if (!result) continue;
    if (standing === 'newer' && !newer) newer = result;
    else asides.push(result.document);
  }
  const older = newer
    ? undefined
    : await newestReadable(loaded, earlier, (damaged) => inTime(library.keepDamaged(damaged), PATIENCE));
  const result = newer ?? older?.result;
  if (!result) {
    const why = loaded ? damagedWords(older?.message) : 'It is not stored any more.';
    return { ok: false, isGone: !loaded, why };
  }

  const { document, problems, readOnly } = result;
  const isOlder = !newer && (older?.isOlder ?? false);
  const isNewer = !readOnly && (newer !== undefined || isOlder || problems.length > 0);
  const revision = loaded?.entry.revision ?? 0;
  const filing = loaded?.entry.filing ?? { steps: 0 };
  const saveState = { kind: readOnly ? 'view-only' : isNewer ? 'saving' : 'saved' } as const;
  const said = openedNotice(result);
  return {
    ok: true,
    opened: { document, documentKey: key, readOnly, saveState, filing },
    notice: isOlder && loaded ? olderNotice(said, loaded.entry, older?.savedAt ?? 0) : said,
    base: { revision, ...(!isNewer && { document }) },
    isNewer,
    absorbed: used.map(({ writer }) => writer),
    slots: used.map(({ slot, writer }) => ({ slot, writer })),
    asides,
  };
}

/** What was written down of a chart as a whole, for where the library cannot be asked. Undefined: nothing. */
export async function readWritten(
  { journal }: KeepingPorts,
  key: string,
): Promise<OpenedDocument | undefined> {
  for (const { isWhole, journal: written } of readPending(journal, key)) {
    const text = isWhole ? replayJournal(undefined, written) : undefined;
    const result = text === undefined ? undefined : await readChart(text);
    if (result?.ok) return { document: result.document, documentKey: key, readOnly: result.readOnly };
  }
  return undefined;
}

interface Older {
  readonly result?: Readable;
  /** It is not the newest one there should be. */
  readonly isOlder: boolean;
  readonly savedAt: number;
  /** What reading the newest one had to say. */
  readonly message?: string;
}

/** The newest revision that can be read, which a sound one need not be: a fault of an earlier version may be in it. */
async function newestReadable(
  loaded: Loaded | undefined,
  textOf: (revision: number) => Promise<string | undefined>,
  keep: (damaged: Damaged) => Promise<void>,
): Promise<Older | undefined> {
  const newest = loaded?.revision;
  if (!loaded || !newest) return undefined;
  const first = await readChart(newest.text);
  const { savedAt } = newest;
  if (first.ok) return { result: first, isOlder: loaded.damaged.length > 0, savedAt };
  const { key } = newest;
  const aside = {
    id: `${key} ${newest.revision}`,
    key,
    title: newest.title,
    foundAt: savedAt,
    text: newest.text,
  };
  await keep(aside).catch(() => undefined);
  const earlier = loaded.entry.ring.filter(({ revision }) => revision < newest.revision);
  for (const age of earlier.toSorted((a, b) => b.revision - a.revision)) {
    const text = await textOf(age.revision);
    const result = text === undefined ? undefined : await readChart(text);
    if (result?.ok) return { result, isOlder: true, savedAt: age.savedAt };
  }
  return { isOlder: true, savedAt, message: first.message };
}

const WHEN = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

function olderNotice(said: Notice, entry: LibraryEntry, savedAt: number): Notice {
  const text = `What was stored last of ${quoteText(entry.title)} is damaged, so its version of ${WHEN.format(savedAt)} is open. The damaged one is kept: see “Charts on this computer”.`;
  return { ...said, tone: 'problem', text };
}

function damagedWords(message = 'What is stored of it is damaged.'): string {
  return `${message} It is kept as it is: under “Charts on this computer” it can be saved as a file.`;
}
