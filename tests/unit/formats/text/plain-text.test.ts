import { describe, expect, it } from 'vitest';
import { harmless, harmlessFile, harmlessJson, oneLine } from '../../../../src/formats/text/plain-text.ts';

const HOSTILE = '\u001B[31mred\u0007\u009B2J\u202Eevil\u2066\u200F\r\b\u007F\u0000';

describe('text for a terminal', () => {
  it('has nothing in it that moves, colours, rings or turns', () => {
    expect(harmless(HOSTILE)).toBe('[31mred2Jevil');
    expect(oneLine(HOSTILE)).toBe('[31mred2Jevil');
  });

  it('keeps its lines and tabs, or becomes one line when asked', () => {
    expect(harmless('a\n\tb\u2028c')).toBe('a\n\tbc');
    expect(oneLine(' a\n\n\tb\u2028c\r\nd ')).toBe('a b c d');
  });

  it('replaces halves of characters and keeps what languages need', () => {
    expect(harmless('\uD800x')).toBe('\uFFFDx');
    expect(harmless('👩‍🚀 Zoë می‌خواهم 東京')).toBe('👩‍🚀 Zoë می‌خواهم 東京');
  });
});

describe('text for a file', () => {
  it('keeps names to themselves, and nothing else that turns', () => {
    expect(harmlessFile('a \u2068שם\u2069 b')).toBe('a \u2068שם\u2069 b');
    expect(harmlessFile('\u2068a\u202Eb\u2069')).toBe('\u2068ab\u2069');
    expect(harmlessFile('\u2068a\nb\u2069 \u2067c\u2069 \u2068')).toBe('a\nb c ');
    expect(harmlessFile('\u2068\u001B[31mx\u2069')).toBe('\u2068[31mx\u2069');
  });
});

describe('harmlessJson', () => {
  it('says the same without a harmful character', () => {
    const written = harmlessJson(`${JSON.stringify({ [HOSTILE]: [HOSTILE] }, undefined, 2)}\n`);
    expect(harmless(written)).toBe(written);
    expect(JSON.parse(written)).toEqual({ [HOSTILE]: [HOSTILE] });
  });
});
