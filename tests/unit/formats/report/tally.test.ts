import { describe, expect, it } from 'vitest';
import { tallyWords } from '../../../../src/formats/report/tally.ts';

const NOTHING = { error: 0, warning: 0, info: 0, dismissed: 0, questions: 0 };

describe('tallyWords', () => {
  it.each([
    [{}, 'Nothing found'],
    [{ warning: 1 }, '0 critical, 1 warning, 0 to consider'],
    [{ questions: 1 }, 'Nothing found; 1 open question'],
    [{ dismissed: 2 }, 'Nothing found; 2 dismissed'],
    [
      { error: 1, warning: 2, info: 3, dismissed: 1, questions: 2 },
      '1 critical, 2 warnings, 3 to consider; 1 dismissed; 2 open questions',
    ],
  ])('%j', (found, words) => {
    expect(tallyWords({ ...NOTHING, ...found })).toBe(words);
  });
});
