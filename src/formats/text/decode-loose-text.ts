import { type DecodedText, decodeText, MAX_FILE_BYTES } from '../document/decode-text.ts';

export type Guess = 'UTF-16' | 'Windows-1252' | 'UTF-8 in some lines and as Windows-1252 in others';

export type DecodedLooseText =
  | {
      readonly ok: true;
      readonly text: string;
      /** The file says nowhere how it is encoded, and was taken for this. */
      readonly guess?: Guess;
    }
  | Extract<DecodedText, { ok: false }>;

/** Enough to tell text in UTF-16 from text in single bytes. */
const SAMPLE = 1000;
/** What no text holds: control characters other than tab, the ends of lines and pages, and old ends of files. */
const BINARY = /[^\P{Cc}\t\n\r\f\cZ\u0080-\u009F]/gu;
/** One in so many characters may be such a one by mischance, as where a database wrote an empty field. */
const MISCHANCE = 100;

/**
 * The text of a file from any other program. Spreadsheets and editors save more than {@link decodeText} reads: UTF-16
 * without a byte order mark, and Windows-1252, which is what a text that is not UTF-8 is taken for. Files that are no
 * text are refused.
 */
export function decodeLooseText(input: Uint8Array | string): DecodedLooseText {
  if (typeof input === 'string') return decodeText(input);
  if (input.length > MAX_FILE_BYTES) return { ok: false, reason: 'too-large' };
  const wide = hasMark(input) ? undefined : wideEncoding(input);
  if (wide !== undefined) return decodeAs(input, wide, 'UTF-16');
  const isCut = hasMark(input) && input.length % 2 === 1;
  const decoded = decodeText(isCut ? input.subarray(0, -1) : input);
  if (decoded.ok || decoded.reason !== 'not-text') return decoded;
  const western = decodeAs(input, 'windows-1252', 'Windows-1252');
  if (!western.ok) return western;
  return decodeByLine(input) ?? { ...western, text: mendWindows(western.text) };
}

/** Where files of both kinds were put together, or one was begun by one program and ended by another. */
function decodeByLine(bytes: Uint8Array): DecodedLooseText | undefined {
  const strict = new TextDecoder('utf-8', { fatal: true });
  const western = new TextDecoder('windows-1252');
  const lines: string[] = [];
  let isMixed = false;
  for (let from = 0, to = 0; from < bytes.length; from = to) {
    while (to < bytes.length && bytes[to] !== LINE_FEED && bytes[to] !== CARRIAGE_RETURN) to += 1;
    to += 1;
    const line = bytes.subarray(from, to);
    try {
      const text = strict.decode(line);
      isMixed ||= text.length < line.length;
      lines.push(text);
    } catch {
      lines.push(mendWindows(western.decode(line)));
    }
  }
  if (!isMixed) return undefined;
  return { ok: true, text: lines.join(''), guess: 'UTF-8 in some lines and as Windows-1252 in others' };
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** What Windows-1252 has from 128 to 159, where its neighbours have control characters. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Several versions of Node take Windows-1252 for ISO 8859-1. */
function mendWindows(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (control) => WINDOWS.charAt(control.charCodeAt(0) - 0x80));
}

function hasMark([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function decodeAs(bytes: Uint8Array, label: string, guess: Guess): DecodedLooseText {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    return isBinary(text) ? { ok: false, reason: 'not-text' } : { ok: true, text, guess };
  } catch {
    return { ok: false, reason: 'not-text' };
  }
}

function isBinary(text: string): boolean {
  const most = text.length / MISCHANCE;
  let found = 0;
  for (const _ of text.matchAll(BINARY)) {
    found += 1;
    if (found > most) return true;
  }
  return false;
}

/**
 * UTF-16 without a byte order mark: every second byte of Western text is zero, and hardly one of the others. Where
 * names in other scripts stand below an English header, it is still the header, the delimiters and the ends of lines.
 */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.length < 4) return undefined;
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const least = sample.length / 20;
  if (odd > least && even * 10 < odd) return 'utf-16le';
  return even > least && odd * 10 < even ? 'utf-16be' : undefined;
}

/** That the encoding was a guess, as a sentence. */
export function describeGuess(guess: Guess): string {
  return `The file does not say how its characters are encoded. It was read as ${guess}.`;
}
