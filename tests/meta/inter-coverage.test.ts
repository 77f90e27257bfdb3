import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { jsPDF } from 'jspdf';
import { expect, it } from 'vitest';
import { hasDrawing } from '../../src/formats/picture/pdf/in-inter.ts';
import { SAME_DRAWING } from '../../src/formats/picture/pdf/same-drawing.ts';
import { pdfFonts } from '../support/pdf-fonts.ts';

const FILE = path.resolve(import.meta.dirname, '../../src/formats/picture/pdf/inter-coverage.ts');

/** Character to drawing, as the program that writes PDF files reads a font. */
function drawingsOf(font: Uint8Array): ReadonlyMap<number, number> {
  const doc = new jsPDF();
  doc.addFileToVFS('font.ttf', Buffer.from(font).toString('base64'));
  doc.addFont('font.ttf', 'font', 'normal');
  doc.setFont('font', 'normal');
  const inside = doc.internal as unknown as {
    readonly getFont: () => { readonly metadata: { readonly cmap: { readonly unicode: CharacterTable } } };
  };
  const { codeMap } = inside.getFont().metadata.cmap.unicode;
  const drawings = Object.entries(codeMap).map(([code, drawing]) => [Number(code), drawing] as const);
  return new Map(drawings.filter(([, drawing]) => drawing !== 0));
}

interface CharacterTable {
  readonly codeMap: Readonly<Record<number, number>>;
}

/** Control characters have no drawing of their own, and the private area is not what a writer means by it. */
const isMeant = (code: number) =>
  code >= 0x20 && !(code >= 0x7f && code < 0xa0) && code !== 0xfeff && !(code >= 0xe000 && code < 0xf900);

function stretches(codes: readonly number[]): string {
  const found: [number, number][] = [];
  for (const code of codes) {
    const open = found.at(-1);
    if (open && code === open[1] + 1) open[1] = code;
    else found.push([code, code]);
  }
  return found
    .map(([first, last]) =>
      first === last ? first.toString(16) : `${first.toString(16)}-${last.toString(16)}`,
    )
    .join(' ');
}

it('is known which characters all faces of a PDF have', () => {
  const { regular, italic, semiBold } = pdfFonts();
  const [first, ...others] = [regular, italic, semiBold].map(drawingsOf);
  const shared = [...(first?.keys() ?? [])].filter(
    (code) => isMeant(code) && others.every((codes) => codes.has(code)),
  );
  const text = `// Written by "npm run generate" from the fonts of @expo-google-fonts/inter. Do not edit.

/** First and last code point of each stretch of characters that all faces have, in hexadecimal. */
export const COVERAGE =
  '${stretches(shared.toSorted((a, b) => a - b))}';
`;
  if (process.env.REPORTLINE_WRITE) writeFileSync(FILE, text);
  expect(readFileSync(FILE, 'utf8'), 'Run "npm run generate" and commit the file.').toBe(text);
});

it('is known which characters have one drawing', () => {
  const meant = new Map<number, string>();
  for (const [code, drawing] of drawingsOf(pdfFonts().regular)) {
    const char = String.fromCodePoint(code);
    if (!hasDrawing(code) || char.normalize('NFC') !== char) continue;
    const shown = SAME_DRAWING.get(char) ?? char;
    expect(meant.get(drawing) ?? shown).toBe(shown);
    meant.set(drawing, shown);
  }
  expect(meant.size).toBeGreaterThan(1000);
});
