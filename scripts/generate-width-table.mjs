/**
 * Writes src/layout/inter-widths.ts: how wide each character of Inter is, so that the browser and Node measure
 * text alike and without a font engine. Run it again when the typeface package changes.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const FONTS = new URL('../node_modules/@expo-google-fonts/inter/', import.meta.url);
const TARGET = new URL('../src/layout/inter-widths.ts', import.meta.url);
const FACES = [
  [400, '400Regular/Inter_400Regular.ttf'],
  [500, '500Medium/Inter_500Medium.ttf'],
  [600, '600SemiBold/Inter_600SemiBold.ttf'],
];
/** First and last code point: Latin with its extensions and combining marks, Greek, Cyrillic, more Latin, signs. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x2b0, 0x36f],
  [0x370, 0x3ff],
  [0x400, 0x52f],
  [0x1e00, 0x1eff],
  [0x2000, 0x206f],
  [0x2070, 0x209f],
  [0x20a0, 0x20c0],
  [0x2100, 0x214f],
  [0x2150, 0x218f],
  [0x2190, 0x21ff],
  [0x2200, 0x22ff],
];
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Widths are kept in 1/1024 em; the largest number two digits can say marks a character the font lacks. */
const UNITS = 1024;
const MISSING = 4095;

function readTables(font) {
  const tables = new Map();
  for (let i = 0; i < font.readUInt16BE(4); i += 1) {
    const entry = 12 + i * 16;
    const start = font.readUInt32BE(entry + 8);
    const tag = font.toString('latin1', entry, entry + 4);
    tables.set(tag, font.subarray(start, start + font.readUInt32BE(entry + 12)));
  }
  return tables;
}

/** Code point to glyph, from the segments of a format 4 sub-table: all our ranges lie below U+10000. */
function readGlyphs(cmap) {
  const glyphs = new Map();
  for (let i = 0; i < cmap.readUInt16BE(2); i += 1) {
    const table = cmap.subarray(cmap.readUInt32BE(8 + i * 8));
    if (table.readUInt16BE(0) !== 4) continue;
    const bytes = table.readUInt16BE(6);
    for (let at = 14; at < 14 + bytes; at += 2) {
      const last = table.readUInt16BE(at);
      const first = table.readUInt16BE(at + bytes + 2);
      const delta = table.readUInt16BE(at + 2 * bytes + 2);
      const rangeAt = at + 3 * bytes + 2;
      const range = table.readUInt16BE(rangeAt);
      for (let code = first; code <= last && code < 0xffff; code += 1) {
        const glyph = range === 0 ? code : table.readUInt16BE(rangeAt + range + (code - first) * 2);
        if (range === 0 || glyph !== 0) glyphs.set(code, (glyph + delta) & 0xffff);
      }
    }
    return glyphs;
  }
  throw new Error('The font has no character table of format 4');
}

function encodeFace(path) {
  const tables = readTables(readFileSync(new URL(path, FONTS)));
  const glyphs = readGlyphs(tables.get('cmap'));
  const unitsPerEm = tables.get('head').readUInt16BE(18);
  const metrics = tables.get('hhea').readUInt16BE(34);
  const widthOf = (glyph) => tables.get('hmtx').readUInt16BE(Math.min(glyph, metrics - 1) * 4);
  let text = '';
  for (const [first, last] of RANGES) {
    for (let code = first; code <= last; code += 1) {
      const glyph = glyphs.get(code);
      const width = glyph ? Math.round((widthOf(glyph) / unitsPerEm) * UNITS) : MISSING;
      text += DIGITS.charAt(width >> 6) + DIGITS.charAt(width & 63);
    }
  }
  return text;
}

const { version } = JSON.parse(readFileSync(new URL('package.json', FONTS), 'utf8'));
const faces = FACES.map(([weight, path]) => `  ${weight}:\n    '${encodeFace(path)}',`);
writeFileSync(
  TARGET,
  `// Written by scripts/generate-width-table.mjs from @expo-google-fonts/inter ${version}. Do not edit.

/** First and last code point of each stretch the strings below run through, one after the other. */
export const RANGES: readonly (readonly [number, number])[] = ${JSON.stringify(RANGES)};

/** Two digits a character, in 1/${UNITS} em; ${MISSING} where the font has no such character. */
export const WIDTHS = {
${faces.join('\n')}
} as const;

export const DIGITS = '${DIGITS}';
export const UNITS_PER_EM = ${UNITS};
export const MISSING = ${MISSING};
`,
);
