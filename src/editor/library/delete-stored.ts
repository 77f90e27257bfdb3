import type { LibraryEntry } from '../../browser/storage/stored.ts';
import { quoteText } from '../../chart/quote.ts';
import { inTime } from '../in-time.ts';
import { keyOf } from '../keeping/pending.ts';
import { PATIENCE } from '../keeping/ports.ts';
import { attempt, type LibraryDesk, type Outcome } from './library-desk.ts';
import { openBlankBeneath } from './open-beneath.ts';
import { withWriter } from './with-writer.ts';

/** Takes the deletion back. */
export type PutBack = () => Promise<Outcome>;

/**
 * Deletes a chart of this computer with all its versions. In the place of the one on the screen a blank one opens
 * first. One that another tab has open stays, and that is said.
 *
 * @returns What brings it back as it was, open again if it was open.
 */
export async function deleteStored(
  desk: LibraryDesk,
  entry: LibraryEntry,
  elsewhere: ReadonlySet<string>,
): Promise<Outcome<PutBack>> {
  const { editor, ports, keeping, recents } = desk;
  const { key } = entry;
  const isShown = () => editor.store.getState().documentKey === key;
  const { readOnly, readOnlyBecause } = editor.store.getState();
  const isOthers = isShown() && readOnly && readOnlyBecause === 'other-tab';
  if (isOthers || elsewhere.has(key)) return { ok: false, why: openElsewhere(entry.title) };
  const wasOpen = isShown();
  return attempt(async () => {
    await keeping.flush();
    if (wasOpen && !keeping.unsaved(key)) openBlankBeneath(editor);
    const outcome = await withWriter(desk, entry, 'deleted', async () => {
      const removed = await inTime(ports.library.remove(key), PATIENCE);
      const left = takeNotes(desk, key);
      const putBack = () =>
        attempt(async () => {
          await inTime(ports.library.putBack(removed), PATIENCE);
          for (const [slot, text] of left) ports.journal.write(slot, text);
          if (wasOpen && isUntouched(desk)) await reopen();
          return { ok: true, value: undefined };
        });
      return { ok: true, value: putBack };
    });
    if (!outcome.ok && wasOpen && !isShown()) await reopen();
    return outcome;
  });

  /** Beneath the window that is open. */
  async function reopen(): Promise<void> {
    const { dialog } = editor.store.getState();
    const found = await recents.find(key);
    if (!found.ok) return;
    editor.open(found.opened);
    editor.showDialog(dialog);
  }
}

/** Nobody has begun anything in the blank chart meanwhile. */
function isUntouched({ editor }: LibraryDesk): boolean {
  return editor.store.getState().saveState.kind === 'untouched';
}

/** What pages have left of it unstored would bring it back by itself. */
function takeNotes({ ports: { journal } }: LibraryDesk, key: string): readonly (readonly [string, string])[] {
  const slots = journal.slots().filter((slot) => keyOf(slot) === key);
  const left = slots.map((slot) => [slot, journal.read(slot) ?? ''] as const);
  for (const slot of slots) journal.clear(slot);
  return left;
}

function openElsewhere(title: string): string {
  return `${quoteText(title)} could not be deleted, because it is open in another tab or window. Close it there first.`;
}
