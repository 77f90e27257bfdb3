import type { LibraryEntry } from '../../browser/storage/stored.ts';
import { setTitle } from '../../chart/edits/document-edit.ts';
import { quoteText } from '../../chart/quote.ts';
import { readStored } from '../keeping/read-stored.ts';
import { attempt, type LibraryDesk, type Outcome } from './library-desk.ts';
import { saveStored } from './save-stored.ts';
import { withWriter } from './with-writer.ts';

/**
 * Gives a chart of this computer another title: the one on the screen by a step that can be undone, any other as a new
 * revision. A blank title changes nothing.
 *
 * @returns The title it has now.
 */
export async function renameStored(
  desk: LibraryDesk,
  entry: LibraryEntry,
  title: string,
): Promise<Outcome<string>> {
  const { editor, ports } = desk;
  const edit = setTitle(title);
  if (editor.store.getState().documentKey === entry.key) {
    if (editor.store.getState().readOnly) return { ok: false, why: notToBeChanged(entry.title) };
    editor.commit('Rename the chart', edit);
    return { ok: true, value: editor.store.getState().document.title };
  }
  return attempt(() =>
    withWriter(desk, entry, 'renamed', async () => {
      const stored = await readStored(ports, entry.key);
      if (!stored.ok)
        return { ok: false, why: `${quoteText(entry.title)} could not be renamed. ${stored.why}` };
      const { document, readOnly, filing = { steps: 0 } } = stored.opened;
      if (readOnly) return { ok: false, why: madeByNewer(entry.title, 'renamed') };
      const renamed = edit(document);
      if (renamed === document) return { ok: true, value: document.title };
      await saveStored(ports, entry.key, renamed, { filing: { ...filing, steps: filing.steps + 1 }, stored });
      return { ok: true, value: renamed.title };
    }),
  );
}

export function madeByNewer(title: string, verb: string): string {
  return `${quoteText(title)} was made by a newer version of Reportline, so it could not be ${verb} here. It can be opened and looked at.`;
}

function notToBeChanged(title: string): string {
  return `${quoteText(title)} can only be looked at here, so it could not be renamed. The message below its title says why.`;
}
