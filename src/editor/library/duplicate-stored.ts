import type { LibraryEntry } from '../../browser/storage/stored.ts';
import { quoteText } from '../../chart/quote.ts';
import { readStored } from '../keeping/read-stored.ts';
import { newId } from '../new-role.ts';
import { attempt, type LibraryDesk, type Outcome } from './library-desk.ts';
import { madeByNewer } from './rename-stored.ts';
import { saveStored } from './save-stored.ts';

/**
 * Stores a copy of a chart under a key and a title of its own, with no earlier versions and no file. The chart itself
 * is only read, so it may be open anywhere.
 *
 * @param titles Of all charts there are.
 */
export async function duplicateStored(
  { ports, keeping }: LibraryDesk,
  entry: LibraryEntry,
  titles: ReadonlySet<string>,
): Promise<Outcome<LibraryEntry>> {
  return attempt(async () => {
    await keeping.flush();
    const unsaved = keeping.unsaved(entry.key);
    const stored = unsaved ? undefined : await readStored(ports, entry.key);
    if (stored && !stored.ok)
      return { ok: false, why: `${quoteText(entry.title)} could not be copied. ${stored.why}` };
    if (stored?.opened.readOnly) return { ok: false, why: madeByNewer(entry.title, 'copied') };
    const document = unsaved?.document ?? stored?.opened.document;
    if (!document) return { ok: false, why: `${quoteText(entry.title)} is not stored any more.` };
    const copy = { ...document, title: copyTitle(document.title, titles) };
    const { thumbnail } = entry;
    return { ok: true, value: await saveStored(ports, newId(), copy, { filing: { steps: 0 }, thumbnail }) };
  });
}

/** "Northwind (copy)", then "Northwind (copy 2)", whether the original is a copy or not. */
export function copyTitle(title: string, titles: ReadonlySet<string>): string {
  const plain = title.replace(/ \(copy(?: \d+)?\)$/, '');
  for (let number = 1; ; number += 1) {
    const named = `${plain} (copy${number === 1 ? '' : ` ${number}`})`;
    if (!titles.has(named)) return named;
  }
}
