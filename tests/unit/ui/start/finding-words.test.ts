import { expect, it } from 'vitest';
import { findingWords, otherFindings } from '../../../../src/ui/start/finding-words.ts';

const REST = 'with why, who says so, and a repair.';

it.each([
  [{ error: 0, warning: 0, info: 0 }, 'Nothing to repair', `Told ${REST}`],
  [{ error: 1, warning: 0, info: 0 }, '1 critical', `Told ${REST}`],
  [{ error: 1, warning: 1, info: 0 }, '1 critical, 1 warning', `And one more finding, both ${REST}`],
  [
    { error: 2, warning: 5, info: 3 },
    '2 critical, 5 warnings, 3 to consider',
    `And 9 more findings, each ${REST}`,
  ],
])('of %o it says %s', (counts, all, others) => {
  expect([findingWords(counts), otherFindings(counts)]).toEqual([all, others]);
});
