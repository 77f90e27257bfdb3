import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLogo } from '../../../../src/formats/document/logo.ts';
import { SMALL_LOGO } from '../../../support/logos.ts';

type Kind = 'png' | 'jpeg' | 'svg+xml' | 'gif';

const address = (kind: Kind, bytes: readonly number[] | Uint8Array) =>
  `data:image/${kind};base64,${Buffer.from(bytes).toString('base64')}`;
const sizeOf = (kind: Kind, bytes: readonly number[] | Uint8Array) => {
  const logo = readLogo(address(kind, bytes));
  return logo && [logo.width, logo.height];
};

const word = (value: number) => [(value >> 8) & 0xff, value & 0xff];
const long = (value: number) => [...word(value >>> 16), ...word(value & 0xffff)];
const letters = (text: string) => [...Buffer.from(text, 'latin1')];

const SIGNATURE = [0x89, ...letters('PNG\r\n\u001A\n')];
/** Depth, kind of colour and so on, and a checksum that nobody checks. */
const REST = [8, 2, 0, 0, 0, 1, 2, 3, 4];
/** Signature and header of a PNG; nothing else of it is looked at. */
const png = (width: number, height: number) => [
  ...SIGNATURE,
  ...long(13),
  ...letters('IHDR'),
  ...long(width),
  ...long(height),
  ...REST,
];

const START = [0xff, 0xd8];
const segment = (marker: number, content: readonly number[]) => [
  0xff,
  marker,
  ...word(content.length + 2),
  ...content,
];
const frame = (width: number, height: number, marker = 0xc0) =>
  segment(marker, [8, ...word(height), ...word(width), 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1]);
const APP = segment(0xe0, letters('JFIF\u0000\u0001\u0001'));
const jpeg = (width: number, height: number) => [...START, ...APP, ...frame(width, height), 0xff, 0xd9];

describe('readLogo', () => {
  it('reads how large a PNG is', () => {
    expect(readLogo(SMALL_LOGO)).toEqual({ href: SMALL_LOGO, width: 4, height: 2 });
    expect(sizeOf('png', png(640, 480))).toEqual([640, 480]);
    expect(sizeOf('png', png(1_000, 1_000))).toEqual([1_000, 1_000]);
  });

  it('reads how large a JPEG is, whatever stands before its frame', () => {
    expect(sizeOf('jpeg', jpeg(640, 480))).toEqual([640, 480]);
    const exif = segment(0xe1, [...letters('Exif'), ...frame(1, 1), ...Array<number>(500).fill(7)]);
    const tables = segment(0xc4, Array<number>(30).fill(1));
    expect(sizeOf('jpeg', [...START, ...APP, ...exif, ...tables, ...frame(33, 44), 0xff, 0xd9])).toEqual([
      33, 44,
    ]);
    expect(sizeOf('jpeg', [...START, ...frame(33, 44, 0xc2), 0xff, 0xd9])).toEqual([33, 44]);
    expect(sizeOf('jpeg', [...START, ...APP, 0xff, 0xff, ...frame(33, 44)])).toEqual([33, 44]);
  });

  it.each<readonly [string, string]>([
    ['nothing', ''],
    ['an address of the web', 'https://example.com/logo.png'],
    ['an SVG', `data:image/svg+xml;base64,${Buffer.from('<svg/>').toString('base64')}`],
    ['a GIF', address('gif', letters('GIF89a'))],
    ['a PNG not in base64', 'data:image/png,%89PNG'],
    ['a PNG with more than the data', `${SMALL_LOGO}"><script>`],
    ['a PNG with a line end in it', SMALL_LOGO.replace('AAAA', 'AA\nAA')],
    ['a PNG with a parameter', SMALL_LOGO.replace(';base64', ';charset=x;base64')],
    ['an empty PNG', 'data:image/png;base64,'],
    ['a JPEG that says it is a PNG', address('png', jpeg(640, 480))],
    ['a PNG that says it is a JPEG', address('jpeg', png(640, 480))],
    ['a PNG with another first byte', address('png', [0x88, ...png(4, 2).slice(1)])],
    [
      'a PNG whose first chunk is another',
      address('png', [...SIGNATURE, ...long(13), ...letters('tEXt'), ...png(4, 2).slice(16)]),
    ],
    ['a PNG of no width', address('png', png(0, 2))],
    ['a PNG of no height', address('png', png(4, 0))],
    ['a PNG of more than a million pixels', address('png', png(1_000, 1_001))],
    ['a PNG of four thousand million', address('png', png(0xffff_ffff, 4))],
    ['a JPEG of no height', address('jpeg', jpeg(640, 0))],
    ['a JPEG of more than a million pixels', address('jpeg', jpeg(0xffff, 16))],
    ['a JPEG without a frame', address('jpeg', [...START, ...APP, 0xff, 0xd9])],
    [
      'a JPEG whose segments lead nowhere',
      address('jpeg', [...START, ...APP, 0, 1, 2, 3, 4, 5, ...frame(4, 2)]),
    ],
    ['more than 300 kB', address('png', [...png(640, 480), ...Array<number>(300_000).fill(0)])],
  ])('takes no logo from %s', (_, href) => {
    expect(readLogo(href)).toBeUndefined();
  });

  it('takes one of just under 300 kB', () => {
    expect(sizeOf('png', [...png(640, 480), ...Array<number>(299_000).fill(0)])).toEqual([640, 480]);
  });

  it('takes none whose head is cut, and never throws', () => {
    const whole = png(640, 480);
    for (let length = 0; length < 33; length += 1)
      expect(sizeOf('png', whole.slice(0, length))).toBeUndefined();
    const photo = [...START, ...APP, ...frame(640, 480)];
    const head = START.length + APP.length + 9;
    for (let length = 0; length < head; length += 1)
      expect(sizeOf('jpeg', photo.slice(0, length))).toBeUndefined();
  });

  it('gives a size within bounds, or nothing, for any bytes', () => {
    const start = fc.constantFrom<readonly number[]>(
      [],
      START,
      [...START, ...APP],
      SIGNATURE,
      png(3, 3).slice(0, 16),
    );
    const kind = fc.constantFrom<Kind>('png', 'jpeg');
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 80 }), kind, (first, rest, as) => {
        const size = sizeOf(as, [...first, ...rest]);
        if (!size) return;
        expect(Math.min(...size)).toBeGreaterThanOrEqual(1);
        expect((size[0] ?? 0) * (size[1] ?? 0)).toBeLessThanOrEqual(1_000_000);
      }),
      { numRuns: 1_000 },
    );
    fc.assert(fc.property(fc.string(), (text) => void readLogo(`data:image/png;base64,${text}`)));
  });
});
