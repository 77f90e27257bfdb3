import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arialWidth } from '../../../../../src/formats/picture/pptx/arial.ts';
import { fittedSize } from '../../../../../src/formats/picture/pptx/fit-arial.ts';
import { type FontWeight, textWidth } from '../../../../../src/layout/text-metrics.ts';
import { wrapText } from '../../../../../src/layout/wrap-text.ts';
import { linesInArial, widthInArial } from '../../../../support/arial-metrics.ts';

const WEIGHTS: readonly FontWeight[] = [400, 600];

describe('arialWidth', () => {
  it.each(WEIGHTS)('knows the widths of Latin letters, at %i', (weight) => {
    for (let code = 0x20; code <= 0x7e; code += 1) {
      const char = String.fromCharCode(code);
      expect(arialWidth(char, weight)).toBeCloseTo(widthInArial(char, weight), 2);
    }
    for (const char of 'ÄÖÜäöüéèêçñÉ')
      expect(arialWidth(char, weight)).toBeCloseTo(widthInArial(char, weight), 2);
  });

  it.each(WEIGHTS)('rather takes a rarer character for too wide, at %i', (weight) => {
    for (const char of '–—…€ßæøåŁ“”’•')
      expect(arialWidth(char, weight)).toBeGreaterThan(widthInArial(char, weight) - 0.001);
  });

  it.each(WEIGHTS)(
    'takes no word of another script for narrower, nor much wider, than it is, at %i',
    (weight) => {
      for (const words of [
        'Директор по обслуживанию клиентов',
        'Диpeктoр фaбpики',
        'Διευθυντής Εξυπηρέτησης',
      ]) {
        const estimate = arialWidth(words, weight);
        expect(estimate).toBeGreaterThan(widthInArial(words, weight) * 0.99);
        expect(estimate).toBeLessThan(widthInArial(words, weight) * 1.2);
      }
    },
  );
});

describe('fittedSize', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'Head',
      'of',
      'Customer',
      'SALES',
      'BRAND',
      'Müller-Lüdenscheidt',
      '&',
      'R',
      'RESPONSIBLE',
    ),
    fc.string({
      unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
      minLength: 1,
      maxLength: 40,
    }),
  );

  it('never lets a text take more lines in Arial than it has in Inter', () => {
    const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(
        text,
        fc.constantFrom(...WEIGHTS),
        fc.integer({ min: 9, max: 13 }),
        (title, weight, size) => {
          const { lines, cut } = wrapText(title, { width: 172, size, weight, maxLines: 8 });
          fc.pre(!cut);
          const fitted = fittedSize(title, size, weight, { width: 172, lines: lines.length });
          expect(linesInArial(title, fitted, weight, 172)).toBeLessThanOrEqual(lines.length);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('leaves the size of usual titles alone', () => {
    for (const title of [
      'Chief Customer Officer',
      'Head of Digital Customer Service',
      'Contact Centre Manager',
    ])
      expect(fittedSize(title, 13, 600, { width: 172, lines: title.length > 25 ? 2 : 1 })).toBe(13);
  });

  it('leaves the size of what is set in squares alone', () => {
    const title = '客户体验总监';
    expect(fittedSize(title, 13, 600, { width: textWidth(title, 13, 600) * 1.03, lines: 1 })).toBe(13);
  });

  it('makes capitals that are wider than in Inter a little smaller', () => {
    const { lines } = wrapText('RESPONSIBLE FOR SERVICE', { width: 172, size: 13, weight: 600, maxLines: 2 });
    expect(lines).toHaveLength(2);
    expect(fittedSize('SERVICES RESERVES BERBERS', 13, 600, { width: 195, lines: 1 })).toBeLessThan(13);
  });
});
