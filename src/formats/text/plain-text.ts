/** Control characters but line feed and tab, what turns the direction of reading, further kinds of line breaks. */
const HARMFUL = /[^\P{Cc}\n\t]|[\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;
const KEPT_TO_ITSELF = /\u2068([^\u2066-\u2069\n]*)\u2069/;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** Text as a terminal may be given it: lines and tabs stay, nothing moves the cursor, colours or turns anything. */
export function harmless(text: string): string {
  return text.replace(HARMFUL, '').replace(LONE_SURROGATES, '\uFFFD');
}

/** The same for a file: names stay between the marks that keep their direction of reading to themselves. */
export function harmlessFile(text: string): string {
  const parts = text.split(KEPT_TO_ITSELF);
  return parts.map((part, at) => (at % 2 === 0 ? harmless(part) : `\u2068${harmless(part)}\u2069`)).join('');
}

/** The same on one line, so that a text cannot pretend to be the next one. */
export function oneLine(text: string): string {
  return harmless(text.replace(/[\s\u2028\u2029]+/g, ' ')).trim();
}

/** JSON in which everything {@link harmless} takes out is written as an escape. It says the same. */
export function harmlessJson(json: string): string {
  return json.replace(HARMFUL, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
