import type { RevisionAge } from '../../browser/storage/revision-ring.ts';
import type { LibraryEntry } from '../../browser/storage/stored.ts';
import { quoteText } from '../../chart/quote.ts';
import { writeDocument } from '../../formats/document/write-document.ts';
import { inTime } from '../in-time.ts';
import { PATIENCE } from '../keeping/ports.ts';
import { readChart } from '../the-one-door.ts';
import { attempt, type LibraryDesk, type Outcome } from './library-desk.ts';
import { versionTime } from './version-words.ts';

/**
 * Brings an earlier version of a chart back, in one step that can be undone; the chart is opened for it if it is not
 * on the screen. What it is now stays among its versions.
 */
export async function restoreRevision(
  { editor, ports, keeping, recents }: LibraryDesk,
  entry: LibraryEntry,
  { revision, savedAt }: RevisionAge,
): Promise<Outcome> {
  const { getState } = editor.store;
  const when = versionTime(savedAt, Date.now());
  const failed = (why: string) => ({
    ok: false as const,
    why: `The version of ${quoteText(entry.title)} of ${when} could not be restored. ${why}`,
  });
  return attempt(async () => {
    // The state there is now is one of the versions before another takes its place.
    await keeping.flush();
    const text = await inTime(ports.library.loadRevision(entry.key, revision), PATIENCE);
    if (text === undefined) return failed('It is damaged, or has made room for newer ones.');
    const read = await readChart(text);
    if (!read.ok) return failed(read.message);
    if (read.readOnly) return failed('It was made by a newer version of Reportline.');
    if (getState().documentKey !== entry.key) await recents.open(entry);
    const { documentKey, document, readOnly, scenarioId } = getState();
    // Why it was not opened has been said.
    if (documentKey !== entry.key) return { ok: true, value: undefined };
    if (readOnly)
      return failed('The chart can only be looked at here: the message below its title says why.');
    if (writeDocument(document) === writeDocument(read.document)) {
      editor.notify({ tone: 'done', text: `The chart is as it was in its version of ${when}.` });
      return { ok: true, value: undefined };
    }
    const { scenarios, baseline } = read.document;
    const isThere = scenarios.some(({ id }) => id === scenarioId);
    const shown = isThere ? undefined : (baseline ?? scenarios[0].id);
    editor.commit(`Restore the version of ${when}`, () => read.document, shown);
    editor.notifyStep(`The version of ${when} is back. What there was before it is kept as a version, too.`);
    return { ok: true, value: undefined };
  });
}
