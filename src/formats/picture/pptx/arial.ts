import { charMeasure, type FontWeight } from '../../../layout/text-metrics.ts';

/** Of U+0020 to U+007E, in thousandths of an em; Helvetica and Liberation Sans have the same. */
const REGULAR = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
const BOLD = [
  278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278,
  556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584,
  556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556,
  333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
];
/**
 * How much wider than in Inter a character without an entry can be: letters of Greek and Cyrillic in a word little,
 * what is set in squares and comes from another typeface anyway not at all, signs a lot.
 */
function widening(code: number): number {
  if (code >= 0x2e80) return 1;
  return code >= 0x370 && code <= 0x52f ? 1.06 : 1.3;
}

/** Whether a weight of the product is drawn bold in a file that knows only bold or not. */
export function isBold(weight: FontWeight): boolean {
  return weight >= 600;
}

/** Measures a text in Arial, in em; letters with accents as their bare ones, rarer ones rather too wide. */
export function arialWidth(text: string, weight: FontWeight): number {
  const table = isBold(weight) ? BOLD : REGULAR;
  const inter = charMeasure(weight);
  let width = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    const bare = code < 0xc0 || code > 0x24f ? code : (char.normalize('NFD').codePointAt(0) ?? code);
    const known = table[bare - 0x20];
    width += known === undefined ? inter(code) * widening(code) : known / 1000;
  }
  return width;
}
