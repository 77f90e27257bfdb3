const NOT_ASCII = /[^\p{ASCII}]/u;
const EACH_NOT_ASCII = /[^\p{ASCII}]/gu;
/** Accents, and what nobody sees: direction marks, joiners, soft hyphens. */
const UNHEARD = /[\p{Mn}\p{Me}\p{Cf}]/gu;

/** Letters and signs that no rule of Unicode takes apart, as people type them. */
const TYPED: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
  ['ς', 'σ'],
  ...['’', '‘', 'ʼ'].map((apostrophe) => [apostrophe, "'"] as const),
  ...['‐', '‑', '–', '—'].map((dash) => [dash, '-'] as const),
]);

/** A language needs a few hundred; a session that goes through more starts afresh. */
const MOST_KNOWN = 4_000;
/** Taking a sign apart costs more than all else, and there are few. */
const known = new Map<string, string>();

/**
 * A text as it is looked for: lower case, without accents or invisible characters, with straight apostrophes. Takes
 * any text, broken characters included. Character by character it gives the same as for the whole.
 */
export function plainText(text: string): string {
  const lower = text.toLowerCase();
  return NOT_ASCII.test(lower) ? lower.replace(EACH_NOT_ASCII, plainSign) : lower;
}

/** What joins the parts of a name, and is often left out by who types it. */
export const JOINTS = /['-]/g;

/** A text as it is looked for, and once more without what joins its words: "o'brien" and "obrien". */
export function soughtText(text: string): string {
  const plain = plainText(text);
  if (!plain.includes("'") && !plain.includes('-')) return plain;
  const bare = plain.replace(/(?<=\p{L})['-](?=\p{L})/gu, '');
  return bare === plain ? plain : `${plain}\n${bare}`;
}

function plainSign(sign: string): string {
  const there = known.get(sign);
  if (there !== undefined) return there;
  const parts = sign.normalize('NFKD').replace(UNHEARD, '').toLowerCase();
  const plain = Array.from(parts, (part) => TYPED.get(part) ?? part).join('');
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(sign, plain);
  return plain;
}
