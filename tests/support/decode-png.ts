import { inflateSync } from 'node:zlib';

/** Red, green, blue and alpha, 0 to 255 each. */
export type Pixel = readonly [red: number, green: number, blue: number, alpha: number];

export interface Bitmap {
  readonly width: number;
  readonly height: number;
  /** Throws outside the picture: a test that looks there measures nothing. */
  readonly pixel: (x: number, y: number) => Pixel;
}

const SIGNATURE = '89504e470d0a1a0a';

/**
 * Reads a PNG as browsers write them: eight bits a channel, RGB or RGBA, not interlaced.
 *
 * @throws on anything else, so that no test passes on a picture it could not read.
 */
export function decodePng(file: Uint8Array): Bitmap {
  const bytes = Buffer.from(file);
  if (bytes.subarray(0, 8).toString('hex') !== SIGNATURE) throw new Error('Not a PNG');
  const chunks = readChunks(bytes);
  const header = chunks.find(({ type }) => type === 'IHDR')?.data;
  if (!header || chunks.at(-1)?.type !== 'IEND') throw new Error('Cut short');
  const width = header.readUInt32BE(0);
  const height = header.readUInt32BE(4);
  const [depth, colour, , , interlaced] = header.subarray(8);
  const channels = colour === 6 ? 4 : colour === 2 ? 3 : 0;
  if (depth !== 8 || channels === 0 || interlaced !== 0) throw new Error('A kind of PNG not read here');

  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  const rows = unfilter(inflateSync(packed), width * channels, height, channels);
  return {
    width,
    height,
    pixel: (x, y) => {
      if (x < 0 || y < 0 || x >= width || y >= height) throw new Error(`No pixel at ${x}, ${y}`);
      const at = (y * width + x) * channels;
      const channel = (offset: number) => rows[at + offset] ?? 0;
      return [channel(0), channel(1), channel(2), channels === 4 ? channel(3) : 255];
    },
  };
}

function readChunks(bytes: Buffer): readonly { readonly type: string; readonly data: Buffer }[] {
  const chunks: { type: string; data: Buffer }[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    chunks.push({
      type: bytes.toString('latin1', at + 4, at + 8),
      data: bytes.subarray(at + 8, at + 8 + length),
    });
    at += length + 12;
  }
  return chunks;
}

/** Undoes the filter each row was stored with; `step` is the bytes of one pixel. */
function unfilter(stored: Buffer, stride: number, height: number, step: number): Uint8Array {
  if (stored.length !== (stride + 1) * height) throw new Error('The pixels are not all there');
  const rows = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    const from = y * (stride + 1);
    const to = y * stride;
    const undo = filterOf(stored[from] ?? 0);
    for (let x = 0; x < stride; x += 1) {
      const left = x < step ? 0 : (rows[to + x - step] ?? 0);
      const up = y === 0 ? 0 : (rows[to + x - stride] ?? 0);
      const corner = y === 0 || x < step ? 0 : (rows[to + x - stride - step] ?? 0);
      rows[to + x] = (stored[from + 1 + x] ?? 0) + undo(left, up, corner);
    }
  }
  return rows;
}

type Filter = (left: number, up: number, corner: number) => number;

const FILTERS: readonly Filter[] = [
  () => 0,
  (left) => left,
  (_left, up) => up,
  (left, up) => Math.floor((left + up) / 2),
  paeth,
];

function filterOf(number: number): Filter {
  const filter = FILTERS[number];
  if (!filter) throw new Error(`There is no filter ${number}`);
  return filter;
}

/** Whichever neighbour is nearest to where the three of them lead. */
function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const toLeft = Math.abs(guess - left);
  const toUp = Math.abs(guess - up);
  const toCorner = Math.abs(guess - corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
