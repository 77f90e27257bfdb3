import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanText, MAX_TEXT_LENGTH } from '../../../src/chart/clean-text.ts';
import { anyText } from '../../support/arbitrary-document.ts';

it.each(['line', 'passage'] as const)('leaves a cleaned %s as it is', (kind) => {
  fc.assert(
    fc.property(anyText(), (text) => {
      const once = cleanText(text, kind);
      expect(once.changes.length === 0).toBe(once.text === text);
      expect(cleanText(once.text, kind)).toEqual({ text: once.text, changes: [] });
      expect(once.text.length).toBeLessThanOrEqual(MAX_TEXT_LENGTH);
      expect(once.text).not.toMatch(/[^\P{Cc}\t\n]|\p{Surrogate}/u);
    }),
  );
});

it('takes overrides of direction out of a line only', () => {
  expect(cleanText('a\u202Eb', 'line')).toEqual({ text: 'ab', changes: ['direction'] });
  expect(cleanText('a\u202Eb', 'passage').changes).toEqual([]);
});
