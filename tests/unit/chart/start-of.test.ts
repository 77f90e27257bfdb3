import { describe, expect, it } from 'vitest';
import { startOf } from '../../../src/chart/start-of.ts';

describe('the start of a text', () => {
  it('is all of it, where it is no longer than anything that shows it', () => {
    const text = 'Chief Customer Officer '.repeat(17);
    expect(startOf(text)).toBe(text);
  });

  it('is its first letters, of a text nobody could read there', () => {
    expect(startOf('\\'.repeat(1_000_000))).toBe('\\'.repeat(400));
  });

  it('ends with no half of a letter', () => {
    expect(startOf(`x${'😀'.repeat(300)}`)).toBe(`x${'😀'.repeat(199)}`);
  });
});
