import { describe, expect, it } from 'vitest';
import { filingInFull, filingWords } from '../../../../src/editor/library/filing-words.ts';

const NOW = new Date(2026, 10, 30, 12, 30).getTime();
const DAY = 24 * 60 * 60_000;

describe('the file of a chart', () => {
  it('is named with its size, its age and what was changed since', () => {
    const file = { name: 'a.reportline.json', savedAt: NOW - 2 * DAY, size: 12_345 };
    expect(filingWords({ file, steps: 14 }, NOW)).toBe(
      'Saved as a file 2 days ago, 14 changes since · a.reportline.json · 12 kB',
    );
    expect(filingWords({ file, steps: 0 }, NOW)).toBe(
      'Saved as a file 2 days ago · a.reportline.json · 12 kB',
    );
    expect(filingWords({ file, steps: 1 }, NOW)).toMatch(/, 1 change since · /);
    expect(filingWords({ steps: 3 }, NOW)).toBe('Never saved as a file');
  });

  it('says the time itself where it is not read at once', () => {
    const file = { name: 'a.reportline.json', savedAt: NOW, size: 999 };
    expect(filingInFull({ file, steps: 2 })).toBe(
      'a.reportline.json · 999 bytes · saved on 30 Nov 2026, 12:30, 2 changes since',
    );
    expect(filingInFull({ steps: 2 })).toBeUndefined();
  });
});
