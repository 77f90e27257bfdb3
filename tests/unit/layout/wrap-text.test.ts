import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/layout/text-metrics.ts';
import { wrapText } from '../../../src/layout/wrap-text.ts';

const title = (text: string, maxLines = 2) => wrapText(text, { width: 172, size: 13, weight: 600, maxLines });
const bare = (text: string) => text.replaceAll(/\s/g, '');

describe('wrapText', () => {
  it('leaves a short text whole', () => {
    expect(title('Chief Customer Officer')).toEqual({ lines: ['Chief Customer Officer'], cut: false });
  });

  it('breaks at blanks', () => {
    expect(title('Head of Digital Customer Service').lines).toEqual(['Head of Digital Customer', 'Service']);
  });

  it('breaks after a hyphen or slash, and inside a word only when the word is too long', () => {
    expect(title('Director Anti-Discrimination').lines).toEqual(['Director Anti-', 'Discrimination']);
    const { lines } = title('Donaudampfschifffahrtsgesellschaftskapitän');
    expect(lines).toHaveLength(2);
    expect(lines.join('')).toBe('Donaudampfschifffahrtsgesellschaftskapitän');
  });

  it('ends in an ellipsis when there is more to say', () => {
    const { lines, cut } = title(
      'Chief Customer and Communications and Transformation Officer for Europe and Asia',
    );
    expect(cut).toBe(true);
    expect(lines[1]?.endsWith('…')).toBe(true);
  });

  it('has no line for blanks', () => {
    expect(title(' \t\n ')).toEqual({ lines: [], cut: false });
  });

  it('keeps every line within its width and loses nothing that is not cut', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 1, max: 9 }),
        (text, maxLines) => {
          const { lines, cut } = title(text, maxLines);
          expect(lines.length).toBeLessThanOrEqual(maxLines);
          for (const line of lines) expect(textWidth(line, 13, 600)).toBeLessThanOrEqual(172.001);
          expect(lines.every((line) => line !== '')).toBe(true);
          if (!cut) expect(bare(lines.join(''))).toBe(bare(text));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never splits a pair or takes a mark from its letter', () => {
    const narrow = { width: 30, size: 13, maxLines: 40 };
    for (const unit of ['👍', 'e\u0301', '👩‍🚀'])
      for (const line of wrapText(unit.repeat(40), narrow).lines)
        expect(bare(line.replaceAll('…', '')).length % unit.length).toBe(0);
  });

  it('takes ten thousand characters of anything', () => {
    for (const text of [
      'x'.repeat(10_000),
      'ab '.repeat(3_334),
      'e' + '\u0301'.repeat(10_000),
      '-'.repeat(10_000),
    ])
      expect(title(text)).toMatchObject({ cut: true });
    expect(title(' '.repeat(10_000)).lines).toEqual([]);
  });

  it('shows at least one character however little room there is', () => {
    expect(wrapText('abc', { width: 1, size: 13, maxLines: 2 }).lines[0]).toBe('a');
  });
});
