import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pagesToPdf } from '../../../../../src/formats/picture/pdf.ts';
import { CARD_MARKS } from '../../../../../src/layout/marks.ts';
import type { Primitive, Scene } from '../../../../../src/layout/primitives.ts';
import { pdfFonts } from '../../../../support/pdf-fonts.ts';
import { readPdf } from '../../../../support/read-pdf.ts';
import { pageOf } from '../../../../support/scene-pages.ts';

const options = { fonts: pdfFonts(), title: 'Chart', day: '2026-11-22' };
const HEIGHT = 300;

/** The operators that draw these shapes on a page 300 high, without what the page starts with. */
async function operators(
  shapes: readonly Primitive[],
  more: Partial<Scene> = {},
): Promise<readonly string[]> {
  const file = Buffer.from(await pagesToPdf([pageOf(shapes, { background: 'none', ...more })], options));
  const text = inflateSync(file.subarray(file.indexOf('stream\n') + 7)).toString('latin1');
  // "292. 428. m" is "292 428 m".
  return text
    .replace(/\.(?=[ \]])/g, '')
    .split('\n')
    .slice(2);
}

const box = { kind: 'rect', x: 10, y: 20, width: 100, height: 40 } as const;

describe('shapes of a PDF', () => {
  it('fills, outlines or does both', async () => {
    const filled = { ...box, fill: '#ff0000' };
    expect(await operators([filled])).toEqual(['1.0000 0.0000 0.0000 rg', '10 280 100 -40 re', 'f']);
    expect((await operators([{ ...box, stroke: '#0000ff' }])).slice(-2)).toEqual(['10 280 100 -40 re', 'S']);
    expect((await operators([{ ...filled, stroke: '#0000ff' }])).at(-1)).toBe('B');
    expect(await operators([box, { ...box, fill: 'transparent', stroke: 'none' }])).toEqual([]);
  });

  it('understands the colours of a theme', async () => {
    const colourOf = async (fill: string) => (await operators([{ ...box, fill }]))[0];
    expect(await colourOf('#e3e0da')).toBe('0.8902 0.8784 0.8549 rg');
    expect(await colourOf('#fff')).toBe('1.0000 1.0000 1.0000 rg');
    expect(await colourOf('rgb(28 33 38 / 0.07)')).toBe('0.1098 0.1294 0.1490 rg');
    expect(await colourOf('rgb(255, 0, 999)')).toBe('1.0000 0.0000 1.0000 rg');
    expect(await colourOf('papayawhip) Tj')).toBe('0.0000 0.0000 0.0000 rg');
  });

  it('dashes and dots in widths of the stroke, and ends dots round', async () => {
    const stroked = { ...box, stroke: '#000000', strokeWidth: 2 };
    const dashed = await operators([{ ...stroked, dash: 'dashed' }, { ...stroked, dash: 'dotted' }, stroked]);
    expect(dashed.filter((line) => / [dJw]$/.test(line))).toEqual([
      '2 w',
      '0 J',
      '[8 6] 0 d',
      '2 w',
      '1 J',
      '[1 5] 0 d',
      '2 w',
      '0 J',
      '[] 0 d',
    ]);
  });

  it('rounds the corners of a rectangle', async () => {
    const lines = await operators([{ ...box, radius: 10, fill: '#000000' }]);
    expect(lines.slice(1, 5)).toEqual([
      '20 280 m',
      '100 280 l',
      '105.523 280 110 275.523 110 270 c',
      '110 250 l',
    ]);
    // No rounder than half a side.
    const flat = await operators([{ ...box, height: 8, radius: 10, fill: '#000000' }]);
    expect(flat.slice(1, 3)).toEqual(['14 280 m', '106 280 l']);
  });

  it('rounds the corners of a line as the SVG does', async () => {
    const line = { kind: 'line', radius: 9, stroke: '#000000', strokeWidth: 1.5 } as const;
    const lines = await operators([{ ...line, points: [0, 0, 0, 30, 40, 30] }]);
    // The SVG says Q 0 30 9 30 from 0 21.
    expect(lines.slice(-5)).toEqual(['0 300 m', '0 279 l', '0 273 3 270 9 270 c', '40 270 l', 'S']);
  });

  it('moves and enlarges a path, and its stroke with it', async () => {
    const mark = { kind: 'path', x: 100, y: 50, scale: 0.5, stroke: '#000000', strokeWidth: 2 } as const;
    const lines = await operators([{ ...mark, path: 'M3 9.5 L12 4 Z M-2 1 C1 2 3 4 5 6' }]);
    expect(lines.slice(1)).toEqual([
      '1 w',
      '1 J',
      '1 j',
      '[] 0 d',
      '101.5 245.25 m',
      '106 248 l',
      'h',
      '99 249.5 m',
      '100.5 249 101.5 248 102.5 247 c',
      'S',
    ]);
    for (const path of Object.values(CARD_MARKS)) {
      const drawn = await operators([{ ...mark, path }]);
      expect(drawn.filter((line) => / [mlc]$|^h$/.test(line))).toHaveLength(
        path.match(/[MLCZ]/g)?.length ?? -1,
      );
    }
  });

  it('fills the page unless nothing is behind it', async () => {
    expect(await operators([], { background: '#faf9f6' })).toContain(`0 ${HEIGHT} 400 -${HEIGHT} re`);
    for (const background of ['none', 'transparent']) expect(await operators([], { background })).toEqual([]);
  });

  it('draws pictures, the same one in the file once', async () => {
    const png =
      'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const jpeg =
      'data:image/jpeg;base64,/9j/4AAQSkZJRgABAQEAYABgAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AN//Z';
    const logo = { kind: 'image', x: 10, y: 20, width: 30, height: 40 } as const;
    const once = await pagesToPdf([pageOf([{ ...logo, href: png }])], options);
    const page = pageOf([
      { ...logo, href: png },
      { ...logo, href: jpeg },
    ]);
    const file = await pagesToPdf([page, page, page], options);
    expect((await readPdf(file)).pages.map(({ images }) => images)).toEqual([2, 2, 2]);
    const pictures = (bytes: Uint8Array) =>
      Buffer.from(bytes)
        .toString('latin1')
        .match(/\/Subtype \/Image/g)?.length;
    const ofPng = pictures(once) ?? 0;
    expect(ofPng).toBeGreaterThan(0);
    expect(pictures(file)).toBe(ofPng + 1);
    const placed = await operators([{ ...logo, href: jpeg }]);
    expect(placed.join(' ')).toContain('30 0 0 40 10 240 cm');
  });
});
