import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortName } from '../../../src/chart/short-name.ts';

describe('shortName', () => {
  it('leaves a short name as it is', () => {
    expect(shortName('Head of Sales')).toBe('Head of Sales');
    expect(shortName('x'.repeat(60))).toBe('x'.repeat(60));
  });

  it('makes one line of several, and takes out what would turn or break it', () => {
    expect(shortName('Head\n of\tSales')).toBe('Head of Sales');
    expect(shortName('Head\u202E of\u0000 Sales')).toBe('Head of Sales');
  });

  it('never has more than 60 characters, never half a one, and says when it was cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const name = shortName(text);
        // The marks around a name that is read from right to left take no room.
        expect(Array.from(name.replaceAll(/[\u2068\u2069]/g, '')).length).toBeLessThanOrEqual(60);
        expect(name).not.toMatch(/\p{Surrogate}/u);
      }),
    );
    expect(shortName('😀'.repeat(5_000))).toBe(`${'😀'.repeat(59)}…`);
  });

  it('keeps a name that is read from right to left to itself, and does so once', () => {
    expect(shortName('מנהל שיווק')).toBe('\u2068מנהל שיווק\u2069');
    expect(shortName(shortName('Head of مدير'))).toBe('\u2068Head of مدير\u2069');
  });
});
