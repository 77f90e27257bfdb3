import { usesNotation } from './letter-lines.ts';
import { readTitle } from '../titles/read-title.ts';
import { meansVacant } from '../vacancy.ts';
import { slice, trim, type Written, written } from './notation.ts';
import type { OutlineRow } from './outline-row.ts';

/**
 * Words of an area or a place and of hardly any person, in names that the reading of titles does not know: "Private
 * Banking", "Latin America". A surname such as West or Park is none of them.
 */
const NO_NAMES: ReadonlySet<string> = new Set(
  (
    'africa america americas asia britain europe ireland kingdom kong korea pacific republic states zealand ' +
    'central east eastern great latin los middle new north northern san santa south southern united western ' +
    'avenue branch centre center city county district division group office plant region road shift site store ' +
    'stores street team town unit ' +
    'accounts affairs architecture audit banking business care clinical cloud corporate development education ' +
    'energy engineering enterprise estate events external facilities field fleet front general generation global ' +
    'infrastructure internal international line lines management manufacturing mobility national partnerships ' +
    'planning platform power private programme programs projects public regional security services solutions ' +
    'special systems technology transformation treatment trials water wealth'
  ).split(' '),
);
/** What lists say where nobody is named yet; who is vacant is known by other means. */
const NOT_NAMED = /^(?:tbc|n\/a|to be confirmed)$/i;
/** Small words within a name: "Ludwig van Beethoven". */
const PARTICLE = /^(?:al|bin|da|das|de|del|della|den|der|di|dos|du|el|ibn|la|le|ten|ter|van|von|zu)$/;
const NAME_WORD = /^(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*)$/u;
const ALL_CAPITALS = /^\p{Lu}{2,}$/u;
/** The last of these in a line stands between title and holder. */
const SEPARATOR = /(?:[ \t\u00A0][-–—]|:)[ \t\u00A0]+(?=\S)/gu;

const FEWEST_NAMES = 3;
/** Of what stands behind a dash, so many hundredths must be names or say that there is none. */
const MOSTLY = 0.8;
/** So many of all lines must have something behind a dash. */
const USUAL = 0.6;

type Behind = 'name' | 'nobody' | 'other';

interface Divided {
  readonly row: OutlineRow;
  readonly title: Written;
  readonly behind: Written;
  readonly kind: Behind;
}

/**
 * The rows of a list in which a dash or a colon stands between title and holder ("Head of Sales - Anna Smith"), with
 * the holder in parentheses, as the notation has it; how many were put there.
 *
 * One such line alone says nothing, since "Director - Oxford Street" looks the same. So a list is taken for one of
 * people only when nearly all that stands behind its dashes looks like a person's name or says that nobody is there,
 * already in its first line. Otherwise, and where the notation itself is used, the rows stay as they are.
 */
export function withListedHolders(rows: readonly OutlineRow[]): {
  readonly rows: readonly OutlineRow[];
  readonly count: number;
} {
  const divided = rows.flatMap((row) => divide(row) ?? []);
  if (divided.length < FEWEST_NAMES || rows.some(usesNotation) || !isOfPeople(rows, divided))
    return { rows, count: 0 };
  const put = new Map(
    divided.filter(({ kind }) => kind !== 'other').map((one) => [one.row, withHolder(one)]),
  );
  return { rows: rows.map((row) => put.get(row) ?? row), count: put.size };
}

function isOfPeople(rows: readonly OutlineRow[], divided: readonly Divided[]): boolean {
  const [first] = divided;
  const names = divided.filter(({ kind }) => kind === 'name').map(({ behind }) => behind.text);
  const nobody = divided.filter(({ kind }) => kind === 'nobody').length;
  return (
    first?.row === rows[0] &&
    first?.kind !== 'other' &&
    names.length >= FEWEST_NAMES &&
    // Regions come again and again; people hardly do.
    new Set(names).size * 2 >= names.length &&
    names.length + nobody >= divided.length * MOSTLY &&
    divided.length >= rows.length * USUAL
  );
}

function divide(row: OutlineRow): Divided | undefined {
  const { content } = row;
  // Who stands in parentheses is the holder already.
  if (/\)\s*$/.test(content.marks)) return undefined;
  const separator = [...content.marks.matchAll(SEPARATOR)].at(-1);
  if (!separator) return undefined;
  const title = trim(slice(content, 0, separator.index));
  const behind = trim(slice(content, separator.index + separator[0].length));
  return title.text === '' ? undefined : { row, title, behind, kind: kindOf(behind.text) };
}

function withHolder({ row, title, behind }: Divided): OutlineRow {
  return { ...row, content: written(`${title.text} (${behind.text})`) };
}

function kindOf(text: string): Behind {
  if (meansVacant(text) || NOT_NAMED.test(text)) return 'nobody';
  const words = text.split(/\s+/);
  if (words.length < 2 || words.length > 4 || PARTICLE.test(words.at(-1) ?? '')) return 'other';
  const isName = words.every((word, i) => (i > 0 && PARTICLE.test(word)) || isNameWord(word));
  return isName && !isTitle(text) ? 'name' : 'other';
}

function isNameWord(word: string): boolean {
  return NAME_WORD.test(word) && !ALL_CAPITALS.test(word) && !NO_NAMES.has(word.toLowerCase());
}

function isTitle(text: string): boolean {
  const { functionFrom, levelFrom, assistant, body } = readTitle(text);
  return functionFrom !== undefined || levelFrom !== undefined || assistant || body;
}
