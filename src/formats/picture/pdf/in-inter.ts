import { COVERAGE } from './inter-coverage.ts';

let known: Set<number> | undefined;

/** Whether the bundled typeface has a drawing for the character, in all faces a PDF is set in. */
export function hasDrawing(code: number): boolean {
  known ??= unpack();
  return known.has(code);
}

/** Whether the character is never seen by itself: controls, joiners, directions, forms of the one before it. */
export function isUnseen(char: string): boolean {
  return UNSEEN.test(char);
}

/** Whether the character is a space of any kind or the end of a line. */
export function isBlank(char: string): boolean {
  return BLANK.test(char);
}

/** The characters of a text that a PDF cannot draw, each once, in the order they appear; half of a pair counts. */
export function missingIn(text: string): readonly string[] {
  const missing = new Set<string>();
  // Composed, as the text is drawn: a letter may be there that its parts are not.
  for (const char of text.normalize('NFC'))
    if (!hasDrawing(char.codePointAt(0) ?? 0) && !isUnseen(char) && !isBlank(char)) missing.add(char);
  return [...missing];
}

/** Whether a PDF draws every character of the text. */
export function isInInter(text: string): boolean {
  return missingIn(text).length === 0;
}

const UNSEEN = /^[\p{Cc}\p{Default_Ignorable_Code_Point}]$/u;
const BLANK = /^\s$/u;

function unpack(): Set<number> {
  const codes = new Set<number>();
  for (const stretch of COVERAGE.split(' ')) {
    const [first = 0, last = first] = stretch.split('-').map((code) => Number.parseInt(code, 16));
    for (let code = first; code <= last; code += 1) codes.add(code);
  }
  return codes;
}
