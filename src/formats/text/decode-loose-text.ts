import { type DecodedText, decodeText, MAX_FILE_BYTES } from '../document/decode-text.ts';

export type DecodedLooseText =
  | {
      readonly ok: true;
      readonly text: string;
      /** The file says nowhere how it is encoded, and was taken for this. */
      readonly guess?: 'UTF-16' | 'Windows-1252';
    }
  | Extract<DecodedText, { ok: false }>;

/** Enough to tell text in UTF-16 from text in single bytes. */
const SAMPLE = 1000;
/** What no text holds: control characters other than tab, the ends of lines and pages, and old ends of files. */
const BINARY = /[^\P{Cc}\t\n\r\f\cZ\u0080-\u009F]/u;

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
  const decoded = decodeText(input);
  if (decoded.ok || decoded.reason !== 'not-text') return decoded;
  const western = decodeAs(input, 'windows-1252', 'Windows-1252');
  return western.ok ? { ...western, text: mendWindows(western.text) } : western;
}

/** What Windows-1252 has from 128 to 159, where its neighbours have control characters. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Several versions of Node take Windows-1252 for ISO 8859-1. */
function mendWindows(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (control) => WINDOWS.charAt(control.charCodeAt(0) - 0x80));
}

function hasMark([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function decodeAs(bytes: Uint8Array, label: string, guess: 'UTF-16' | 'Windows-1252'): DecodedLooseText {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    return BINARY.test(text) ? { ok: false, reason: 'not-text' } : { ok: true, text, guess };
  } catch {
    return { ok: false, reason: 'not-text' };
  }
}

/** UTF-16 without a byte order mark: every second byte of most Western text is zero, and none of the others. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.length < 4) return undefined;
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = sample.length / 4;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : undefined;
}

/** That the encoding was a guess, as a sentence. */
export function describeGuess(guess: 'UTF-16' | 'Windows-1252'): string {
  return `The file does not say how its characters are encoded. It was read as ${guess}.`;
}
