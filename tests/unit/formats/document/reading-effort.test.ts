import { describe, expect, it } from 'vitest';
import { takesLongToRead } from '../../../../src/formats/document/reading-effort.ts';
import { writeDocument } from '../../../../src/formats/document/write-document.ts';
import { randomChart } from '../../../bench/random-chart.ts';

const chartOf = (roles: number) => writeDocument({ title: 'Large', scenarios: [randomChart(roles)] });
const bytes = (text: string) => new TextEncoder().encode(text);

describe('how long a chart takes to read', () => {
  it('is short for ten thousand roles, and long for many times as many', () => {
    expect(takesLongToRead(chartOf(10_000))).toBe(false);
    expect(takesLongToRead(bytes(chartOf(10_000)))).toBe(false);
    expect(takesLongToRead(chartOf(40_000))).toBe(true);
  });

  it.each([
    ['a million empty objects', `[${'{},'.repeat(900_000)}{}]`],
    ['lists within lists', '['.repeat(60_000)],
    ['one text that goes on and on', `"${'x'.repeat(3_000_000)}"`],
  ])('is long for %s', (_, text) => {
    expect(takesLongToRead(text)).toBe(true);
    expect(takesLongToRead(bytes(text))).toBe(true);
  });
});
