import { inflateSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pagesToPdf } from '../../../../../src/formats/picture/pdf.ts';
import { isInInter } from '../../../../../src/formats/picture/pdf/in-inter.ts';
import { SAME_DRAWING } from '../../../../../src/formats/picture/pdf/same-drawing.ts';
import type { TextPrimitive } from '../../../../../src/layout/primitives.ts';
import { isCombining, textWidth } from '../../../../../src/layout/text-metrics.ts';
import { pdfFonts } from '../../../../support/pdf-fonts.ts';
import { readPdf, type ReadText } from '../../../../support/read-pdf.ts';
import { HOSTILE } from '../../../../support/report-charts.ts';
import { pageOf } from '../../../../support/scene-pages.ts';

const options = { fonts: pdfFonts(), title: 'Chart', day: '2026-11-22' };
const LEADING = 20;

const PLAIN = { kind: 'text', x: 100, size: 10, weight: 400, fill: '#112233' } as const;

/** Each text on a line of its own, the first 20 below the top. */
const written = (texts: readonly string[], more: Partial<TextPrimitive> = {}) =>
  pageOf(
    texts.map((text, i) => ({ ...PLAIN, text, y: LEADING * (i + 1), ...more })),
    { width: 14_000, height: LEADING * (texts.length + 1) },
  );

async function read(
  texts: readonly string[],
  more: Partial<TextPrimitive> = {},
): Promise<readonly ReadText[]> {
  const { pages } = await readPdf(await pagesToPdf([written(texts, more)], options));
  return pages[0]?.texts ?? [];
}

/** What is read on each line, without blanks. */
function byLine(texts: readonly ReadText[], count: number): readonly string[] {
  const lines = Array.from({ length: count }, () => '');
  for (const { text, y } of texts) lines[Math.round(y / LEADING) - 1] += text.replace(/\s/g, '');
  return lines;
}

const utf16 = (text: string) =>
  Array.from(text, (char) => char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')).join('');

/** The operators of the first page. */
async function operators(...lines: Parameters<typeof written>): Promise<string> {
  const file = Buffer.from(await pagesToPdf([written(...lines)], options));
  return inflateSync(file.subarray(file.indexOf('stream\n') + 7)).toString('latin1');
}

describe('texts of a PDF', () => {
  it('are struck through, and stand on a ground of their own', async () => {
    const plain = await operators(['Gone']);
    const struck = await operators(['Gone'], { isStruck: true, ground: '#ff0000' });
    expect(plain).not.toMatch(/1\.0000 0\.0000 0\.0000 rg|^S$/m);
    const [ground, letters, strike] = [/1\.0000 0\.0000 0\.0000 rg/, /Tj/, /^S$/m].map((one) =>
      struck.search(one),
    );
    expect(ground).toBeGreaterThan(-1);
    expect(letters).toBeGreaterThan(ground ?? 0);
    expect(strike).toBeGreaterThan(letters ?? 0);
    expect((await read(['Gone'], { isStruck: true, ground: '#ff0000' })).map(({ text }) => text)).toEqual([
      'Gone',
    ]);
  });

  it.each(['start', 'middle', 'end'] as const)('stand at their anchor: %s', async (anchor) => {
    const weights = [400, 600] as const;
    for (const weight of weights) {
      const [line] = await read(['Chief Čustomer'], { weight, ...(anchor !== 'start' && { anchor }) });
      const width = textWidth('Chief Čustomer', 10, weight);
      const before = { start: 0, middle: width / 2, end: width }[anchor];
      expect(line?.x).toBeCloseTo(100 - before, 1);
      expect(line?.y).toBeCloseTo(LEADING, 2);
      // The library leaves out the decimals of a letter's width, which is in thousandths of the size.
      expect(Math.abs((line?.width ?? 0) - width)).toBeLessThan('Chief Čustomer'.length / 100);
    }
  });

  it('are set upright, slanted or heavier, each in a face of its own', async () => {
    const text = { kind: 'text', text: 'Abc', x: 0, y: 20, size: 10, fill: '#000000' } as const;
    const facesOf = async (...faces: readonly Pick<TextPrimitive, 'weight' | 'italic'>[]) => {
      const page = pageOf(faces.map((face) => ({ ...text, ...face })));
      const file = Buffer.from(await pagesToPdf([page], options)).toString('latin1');
      return file.match(/(?<=\/FontName \/)\S+/g);
    };
    expect(await facesOf({ weight: 400 })).toEqual(['Inter-Regular']);
    expect(await facesOf({ weight: 500 })).toEqual(['Inter-SemiBold']);
    expect(await facesOf({ weight: 600 }, { weight: 500 })).toEqual(['Inter-SemiBold']);
    const all = await facesOf({ weight: 400 }, { weight: 400, italic: true }, { weight: 600 });
    expect(all).toEqual(['Inter-Regular', 'Inter-Italic', 'Inter-SemiBold']);
  });

  it('put a box in the place of what cannot be drawn, and move nothing else', async () => {
    const [before, boxes, after] = await read(['Ab顧客cd']);
    expect([before?.text, boxes?.text, after?.text]).toEqual(['Ab', '□□', 'cd']);
    expect(after?.x).toBeCloseTo(100 + textWidth('Ab顧客', 10), 1);
    const [narrow, rest] = await read(['مرx']);
    expect(narrow?.text).toBe('□□');
    expect(narrow?.width).toBeLessThanOrEqual(textWidth('مر', 10));
    expect(rest?.x).toBeCloseTo(100 + textWidth('مر', 10), 1);
  });

  it('still say what a box stands for', async () => {
    expect(await operators(['顧客 👍'])).toContain('/Span <</ActualText <FEFF98675BA2>>> BDC');
    expect(await operators(['顧客 👍'])).toContain('/Span <</ActualText <FEFFD83DDC4D>>> BDC');
    expect(await operators(['plain'])).not.toContain('ActualText');
  });

  it('say the whole of what is cut, once, and nothing of what is not', async () => {
    const spansOf = (text: string) => text.match(/\/ActualText <\w+>|EMC/g) ?? [];
    const cut = await operators(['Head of', '顧 and…'], { of: 'Head of 顧 and č' });
    expect(spansOf(cut)).toEqual([`/ActualText <FEFF${utf16('Head of 顧 and č')}>`, 'EMC']);
    expect(spansOf(await operators(['Head of', 'Sales'], { of: 'Head of  Sales' }))).toEqual([]);
    expect(spansOf(await operators(['Head of…'], { of: 'Head of Sales' }))).toHaveLength(2);
  });

  it('are never drawn where nothing is to be seen', async () => {
    expect(await read(['', '\u202e', '\u0000', '   '])).toEqual([]);
    expect(await read(['Abc'], { fill: 'none' })).toEqual([]);
  });

  it('compose letters, and find the usual one of two that look the same', async () => {
    const texts = ['e\u0301', 'O\u02bcBrien', '\u2126 \u2206', '\u2780'];
    expect(byLine(await read(texts), 4)).toEqual(['é', 'O’Brien', 'ΩΔ', '①']);
  });

  it('are read back letter by letter, whatever they are', async () => {
    const nasty = fc.constantFrom(...NASTY);
    const piece = fc.oneof(
      nasty,
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.string({ unit: 'grapheme' }),
    );
    const text = fc.array(piece, { maxLength: 8 }).map((parts) => ['x', ...parts].join(''));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 60, maxLength: 60 }), async (texts) => {
        const lines = byLine(await read([...texts, 'Last č']), texts.length + 1);
        expect(lines.at(-1)).toBe('Lastč');
        for (const [i, line] of lines.slice(0, -1).entries())
          expect(usual(line)).toBe(seenOf(texts[i] ?? ''));
      }),
      { numRuns: 4 },
    );
  });

  it('may be long', async () => {
    const long = 'Wide '.repeat(2_000) + '顧'.repeat(2_000);
    const [line] = byLine(await read([long], { size: 1 }), 1);
    expect(line).toBe('Wide'.repeat(2_000) + '□'.repeat(2_000));
  });
});

const NASTY = [
  HOSTILE,
  '\\',
  '(',
  ')',
  '<',
  '>',
  '\r\n',
  '\u0000',
  '\u202e',
  '\u200d',
  '\u00ad',
  '\ud83d',
  '\udc4d',
  '👍🏽',
  '顧',
  'مر',
  'שלום',
  '\u0301',
  '\u0e31',
  '%%EOF',
  'endstream',
  'endobj',
  'BT',
  'č',
  'ﬁ',
  '►',
];

/** What a reader sees of a text: no blanks, no marks that are never seen, a box for what cannot be drawn. */
function seenOf(text: string): string {
  const whole = text.replace(/\p{Surrogate}/gu, '\ufffd').normalize('NFC');
  const seen = whole.replace(/[\s\p{Cc}\p{Default_Ignorable_Code_Point}]/gu, '');
  const boxed = (char: string) => (isCombining(char.codePointAt(0) ?? 0) ? '' : '□');
  const drawn = (char: string) => (isInInter(char) ? (SAME_DRAWING.get(char) ?? char) : boxed(char));
  return usual(Array.from(seen, drawn).join(''));
}

/** Readers take ligatures and forms of a letter apart. */
const usual = (text: string) => text.normalize('NFKC').replace(/[\s\p{M}]/gu, '');
