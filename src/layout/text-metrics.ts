import { DIGITS, MISSING, RANGES, UNITS_PER_EM, WIDTHS } from './inter-widths.ts';

/** The weights of Inter the product is set in. */
export type FontWeight = keyof typeof WIDTHS;

const COVERED = 0x2300;
const EM = UNITS_PER_EM;
/** A character of another script we do not have: about as wide as a Latin capital. */
const UNKNOWN = Math.round(EM * 0.62);

const tables = new Map<FontWeight, Uint16Array>();

/** Unpacked at first use: most visitors never need all weights at once. */
function tableOf(weight: FontWeight): Uint16Array {
  const known = tables.get(weight);
  if (known) return known;
  const table = new Uint16Array(COVERED).fill(UNKNOWN);
  const text = WIDTHS[weight];
  let at = 0;
  for (const [first, last] of RANGES) {
    for (let code = first; code <= last; code += 1, at += 2) {
      const width = DIGITS.indexOf(text.charAt(at)) * 64 + DIGITS.indexOf(text.charAt(at + 1));
      if (width !== MISSING) table[code] = width;
    }
  }
  table.fill(0, 0, 0x20);
  table.fill(0, 0x7f, 0xa0);
  table.fill(0, 0x300, 0x370);
  tables.set(weight, table);
  return table;
}

/** Whether the character is drawn onto the one before it, or not at all. */
export function isCombining(code: number): boolean {
  return (
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x483 && code <= 0x489) ||
    (code >= 0x591 && code <= 0x5bd) ||
    (code >= 0x64b && code <= 0x65f) ||
    (code >= 0x1ab0 && code <= 0x1aff) ||
    (code >= 0x1dc0 && code <= 0x1dff) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    (code >= 0x20d0 && code <= 0x20ff) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    (code >= 0xfe20 && code <= 0xfe2f) ||
    code === 0xfeff ||
    (code >= 0x1f3fb && code <= 0x1f3ff) ||
    (code >= 0xe0100 && code <= 0xe01ef)
  );
}

/** East Asian scripts, full-width forms and pictographs are set in squares of one em. */
function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe4f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    code >= 0x1f000
  );
}

/** Measures single code points of one weight, in em. */
export function charMeasure(weight: FontWeight): (code: number) => number {
  const table = tableOf(weight);
  return (code) => {
    if (code < COVERED && !isCombining(code)) return (table[code] ?? UNKNOWN) / EM;
    if (isCombining(code)) return 0;
    return isWide(code) ? 1 : UNKNOWN / EM;
  };
}

/**
 * How wide a text is in Inter, in the unit of `fontSize`. Kerning is left out (it takes away one per cent or so);
 * characters Inter lacks count as one em where their script is set in squares, otherwise as a capital.
 */
export function textWidth(text: string, fontSize: number, weight: FontWeight = 400): number {
  const measure = charMeasure(weight);
  let width = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.codePointAt(i) ?? 0;
    if (code > 0xffff) i += 1;
    width += measure(code);
  }
  return width * fontSize;
}
