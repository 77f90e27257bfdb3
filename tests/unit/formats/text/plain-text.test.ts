import { describe, expect, it } from 'vitest';
import { harmless, harmlessJson, oneLine } from '../../../../src/formats/text/plain-text.ts';

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

describe('harmlessJson', () => {
  it('says the same without a harmful character', () => {
    const written = harmlessJson(`${JSON.stringify({ [HOSTILE]: [HOSTILE] }, undefined, 2)}\n`);
    expect(harmless(written)).toBe(written);
    expect(JSON.parse(written)).toEqual({ [HOSTILE]: [HOSTILE] });
  });
});
