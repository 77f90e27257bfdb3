import { expect, it } from 'vitest';
import { isoDate } from '../../../src/chart/iso-date.ts';

it.each([
  ['2026-11-22', new Date(2026, 10, 22, 23, 59)],
  ['2027-01-02', new Date(2027, 0, 2, 0, 0)],
])('%s is the day of the calendar on the wall, whatever the hour', (written, day) => {
  expect(isoDate(day)).toBe(written);
});
