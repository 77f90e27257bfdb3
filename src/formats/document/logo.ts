import type { Logo } from '../../layout/deck/frame.ts';

export const LOGO_ADDRESS = /^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/]+={0,2}$/;
/** Characters of the address: some 300 kB of picture. A logo is small; the file it is kept in should stay so. */
export const MOST_LOGO = 400_000;
/** In all: a program that has to unpack a picture takes seconds for more. */
const MOST_PIXELS = 1_000_000;

/**
 * Looks at the data address of a logo: whether it is the PNG or JPEG it says it is, and how large. Undefined for
 * anything else, for what is damaged at its head, and for more than 300 kB or a million pixels. Never throws.
 */
export function readLogo(href: string): Logo | undefined {
  if (href.length > MOST_LOGO || !LOGO_ADDRESS.test(href)) return undefined;
  const bytes = decode(href.slice(href.indexOf(',') + 1));
  const size = href.startsWith('data:image/png') ? pngSize(bytes) : jpegSize(bytes);
  if (!size || size.width < 1 || size.height < 1) return undefined;
  return size.width * size.height > MOST_PIXELS ? undefined : { href, ...size };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Its signature, and its first chunk: 13 bytes that begin with the size. */
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];

function pngSize(bytes: Uint8Array): Size | undefined {
  if (bytes.length < 33 || PNG.some((byte, i) => bytes[i] !== byte)) return undefined;
  const view = new DataView(bytes.buffer);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Goes from segment to segment up to the one that starts the frame. */
function jpegSize(bytes: Uint8Array): Size | undefined {
  const view = new DataView(bytes.buffer);
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  for (let at = 2; at + 9 < bytes.length; ) {
    const marker = view.getUint16(at);
    if (marker < 0xff01) return undefined;
    if (marker === 0xffff) {
      // A byte that only fills, as any segment may have before it.
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function decode(text: string): Uint8Array<ArrayBuffer> {
  const digits = text.replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const char of digits) {
    held = ((held << 6) | DIGITS.indexOf(char)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at] = (held >> bits) & 0xff;
    at += 1;
  }
  return bytes;
}
