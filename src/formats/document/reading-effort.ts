/** Bytes, or letters. */
const LONG = 3_000_000;

/** Objects and lists: a chart of ten thousand roles has some twenty thousand. */
const MANY_PARTS = 50_000;

const BRACE = 0x7b;
const BRACKET = 0x5b;

/**
 * Whether a chart may take longer to read than anybody should wait for a key: what takes time is not so much its length
 * as how many parts it has, each of which is checked by itself. Looks at every letter once, which takes a few
 * milliseconds.
 */
export function takesLongToRead(content: Uint8Array | string): boolean {
  if (content.length > LONG) return true;
  let parts = 0;
  for (let at = 0; at < content.length; at += 1) {
    const letter = typeof content === 'string' ? content.charCodeAt(at) : content[at];
    if (letter === BRACE || letter === BRACKET) parts += 1;
  }
  return parts > MANY_PARTS;
}
