import { describe, expect, it } from 'vitest';
import { sizeOnDisk, timeAgo, versionTime } from '../../../../src/editor/library/version-words.ts';

const NOW = new Date(2026, 10, 30, 12, 30).getTime();
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('how long ago', () => {
  it.each([
    [-HOUR, 'just now'],
    [59_999, 'just now'],
    [MINUTE, '1 minute ago'],
    [59 * MINUTE, '59 minutes ago'],
    [HOUR, '1 hour ago'],
    [23 * HOUR, '23 hours ago'],
    [DAY, '1 day ago'],
    [40 * DAY, '40 days ago'],
    [70 * DAY, '2 months ago'],
    [3 * 365.25 * DAY, '3 years ago'],
  ])('%d milliseconds are %s', (passed, words) => {
    expect(timeAgo(NOW - passed, NOW)).toBe(words);
  });
});

describe('when a version was stored', () => {
  it.each([
    [new Date(2026, 10, 30, 9, 3), '09:03:00'],
    [new Date(2026, 10, 29, 23, 59), 'yesterday, 23:59'],
    [new Date(2026, 10, 3, 12, 3), '3 Nov 2026, 12:03'],
  ])('%s', (at, words) => {
    expect(versionTime(at.getTime(), NOW)).toBe(words);
  });
});

describe('sizes', () => {
  it.each([
    [1, '1 byte'],
    [999, '999 bytes'],
    [1_000, '1 kB'],
    [12_345, '12 kB'],
    [999_499, '999 kB'],
    [999_500, '1.0 MB'],
    [3_400_000, '3.4 MB'],
    [2_000_000_000, '2.0 GB'],
  ])('%d', (bytes, words) => {
    expect(sizeOnDisk(bytes)).toBe(words);
  });
});
