/** Enough for the largest chart; a session that goes through more titles than that starts afresh. */
const MAX_KNOWN = 20_000;
const MAX_KNOWN_LENGTH = 200;
const known = new Map<string, string>();

/**
 * A title as titles are compared: without case, accents and punctuation, every word kept. Empty where a title has no
 * letter or figure.
 */
export function comparedTitle(title: string): string {
  const found = known.get(title);
  if (found !== undefined) return found;
  const compared = title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (title.length <= MAX_KNOWN_LENGTH) {
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(title, compared);
  }
  return compared;
}
