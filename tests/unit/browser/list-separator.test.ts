import { describe, expect, it } from 'vitest';
import { listSeparator } from '../../../src/browser/list-separator.ts';

describe('listSeparator', () => {
  it.each([
    ['en-GB', ','],
    ['en-US', ','],
    ['ja', ','],
    ['de-DE', ';'],
    ['fr-FR', ';'],
    ['nl-NL', ';'],
    ['pt-BR', ';'],
  ] as const)('is, in %s, %s', (locale, separator) => {
    expect(listSeparator(locale)).toBe(separator);
  });
});
