import { expect, it } from 'vitest';
import { findingWords, otherFindings } from '../../../../src/ui/start/finding-words.ts';

it.each([
  [{ error: 0, warning: 0, info: 0 }, 'Nothing to repair', ''],
  [{ error: 1, warning: 0, info: 0 }, '1 critical', ''],
  [{ error: 1, warning: 1, info: 0 }, '1 critical, 1 warning', 'And one more finding'],
  [{ error: 2, warning: 5, info: 3 }, '2 critical, 5 warnings, 3 to consider', 'And 9 more findings'],
])('of %o it says %s', (counts, all, others) => {
  expect([findingWords(counts), otherFindings(counts)]).toEqual([all, others]);
});
