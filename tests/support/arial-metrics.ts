import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FontWeight } from '../../src/layout/text-metrics.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../node_modules/pdfjs-dist/standard_fonts');

/** Measures characters, in em, as a twin of Arial with the same widths has them; undefined for one it lacks. */
function arialMetrics(face: 'Regular' | 'Bold'): (code: number) => number | undefined {
  const font = readFileSync(path.join(FOLDER, `LiberationSans-${face}.ttf`));
  const tables = new Map<string, number>();
  for (let i = 0; i < font.readUInt16BE(4); i += 1) {
    const at = 12 + i * 16;
    tables.set(font.toString('latin1', at, at + 4), font.readUInt32BE(at + 8));
  }
  const table = (name: string) => tables.get(name) ?? 0;
  const em = font.readUInt16BE(table('head') + 18);
  const measured = font.readUInt16BE(table('hhea') + 34);
  const glyphOf = glyphs(font, table('cmap'));
  return (code) => {
    const glyph = glyphOf(code);
    if (glyph === 0) return undefined;
    return font.readUInt16BE(table('hmtx') + 4 * Math.min(glyph, measured - 1)) / em;
  };
}

/** By the table for Unicode, format 4: segments of characters. */
function glyphs(font: Buffer, cmap: number): (code: number) => number {
  let at = 0;
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i += 1) {
    const entry = cmap + 4 + i * 8;
    if (font.readUInt16BE(entry) === 3 && font.readUInt16BE(entry + 2) === 1)
      at = cmap + font.readUInt32BE(entry + 4);
  }
  const segments = font.readUInt16BE(at + 6) / 2;
  const value = (list: number, i: number) =>
    font.readUInt16BE(at + 14 + list * segments * 2 + (list > 0 ? 2 : 0) + i * 2);
  return (code) => {
    for (let i = 0; i < segments; i += 1) {
      if (code > value(0, i)) continue;
      if (code < value(1, i)) return 0;
      const offset = value(3, i);
      if (offset === 0) return (code + value(2, i)) & 0xffff;
      const place = at + 16 + 6 * segments + i * 2 + offset + (code - value(1, i)) * 2;
      const glyph = font.readUInt16BE(place);
      return glyph === 0 ? 0 : (glyph + value(2, i)) & 0xffff;
    }
    return 0;
  };
}

const FACES = { regular: arialMetrics('Regular'), bold: arialMetrics('Bold') };

/** How wide a text really is in Arial, in em. */
export function widthInArial(text: string, weight: FontWeight): number {
  const measure = weight >= 600 ? FACES.bold : FACES.regular;
  return Array.from(text, (char) => measure(char.codePointAt(0) ?? 0) ?? 0).reduce(
    (sum, width) => sum + width,
    0,
  );
}

/** Broken as programs do, at blanks and hyphens, or anywhere in a word that alone is too long. */
export function linesInArial(text: string, size: number, weight: FontWeight, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/(?<=[ -])/)) {
    const width = widthInArial(word.trimEnd(), weight) * size;
    if (used > 0 && used + width > room) {
      lines += 1;
      used = 0;
    }
    if (width <= room) {
      used += widthInArial(word, weight) * size;
      continue;
    }
    for (const char of word) {
      const own = widthInArial(char, weight) * size;
      if (used > 0 && used + own > room) {
        lines += 1;
        used = 0;
      }
      used += own;
    }
  }
  return lines;
}
