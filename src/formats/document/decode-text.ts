/** The largest file that is read, in bytes. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;

export type DecodedText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: 'too-large' | 'not-text' };

/**
 * The text of a file: UTF-8 with or without a byte order mark, or UTF-16 with one. A string is taken as decoded
 * already; the limit counts its UTF-8 bytes.
 */
export function decodeText(input: Uint8Array | string): DecodedText {
  if (typeof input === 'string') {
    if (isTooLarge(input)) return { ok: false, reason: 'too-large' };
    return { ok: true, text: input.startsWith('\uFEFF') ? input.slice(1) : input };
  }
  if (input.length > MAX_FILE_BYTES) return { ok: false, reason: 'too-large' };
  try {
    return { ok: true, text: new TextDecoder(encodingOf(input), { fatal: true }).decode(input) };
  } catch {
    return { ok: false, reason: 'not-text' };
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function isTooLarge(text: string): boolean {
  if (text.length > MAX_FILE_BYTES) return true;
  const mostBytesPerUnit = 3;
  if (text.length * mostBytesPerUnit <= MAX_FILE_BYTES) return false;
  return new TextEncoder().encode(text).length > MAX_FILE_BYTES;
}
