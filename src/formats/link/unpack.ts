import { joined } from './pack.ts';

/**
 * So many bytes are put in at once: browsers unpack all they are given before anybody can look, and one byte can
 * become a thousand.
 */
const PIECE = 1_024;

export type Unpacked =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly why: 'damaged' | 'too-large' };

/**
 * Unpacks what {@link pack} has packed. What comes out is counted on the way, and more than `most` bytes are never
 * made but for a last piece. Never rejects.
 */
export async function unpack(packed: Uint8Array<ArrayBuffer>, most: number): Promise<Unpacked> {
  const unpacker = new DecompressionStream('deflate');
  const reader = unpacker.readable.getReader();
  void fill(unpacker.writable.getWriter(), packed);
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for (let next = await reader.read(); next.value; next = await reader.read()) {
      length += next.value.length;
      if (length > most) {
        // What is still being put in is refused from now on. Nobody has to wait for that.
        void reader.cancel().catch(() => undefined);
        return { ok: false, why: 'too-large' };
      }
      pieces.push(next.value);
    }
    return { ok: true, bytes: joined(pieces) };
  } catch {
    return { ok: false, why: 'damaged' };
  }
}

/** Waits after each piece until it is unpacked, and ends when nobody wants more. A fault shows where it comes out. */
async function fill(writer: ReturnType<ByteSink['getWriter']>, packed: Uint8Array<ArrayBuffer>) {
  try {
    for (let at = 0; at < packed.length; at += PIECE) await writer.write(packed.subarray(at, at + PIECE));
    await writer.close();
  } catch {
    // Told by the reader.
  }
}
