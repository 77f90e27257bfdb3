import { describe, expect, it } from 'vitest';
import { nextPlace } from '../../../../src/ui/problems/next-place.ts';

const BEFORE = ['finding:a', 'finding:b', 'finding:c', 'dismissed:x', 'question:q', 'question:r'];
const without = (...gone: readonly string[]) => BEFORE.filter((place) => !gone.includes(place));

describe('the next place', () => {
  it.each([
    ['the finding below', 'finding:b', without('finding:b'), 'finding:c'],
    [
      'the next that is left when a repair solves several',
      'finding:a',
      without('finding:a', 'finding:b'),
      'finding:c',
    ],
    ['the finding above the last', 'finding:c', without('finding:c'), 'finding:b'],
    ['the next question', 'question:q', without('question:q'), 'question:r'],
    ['the item itself while it is still there', 'finding:b', BEFORE, 'finding:b'],
    ['something else when the last of a kind goes', 'dismissed:x', without('dismissed:x'), 'question:q'],
    [
      'the finding that was brought back',
      'dismissed:x',
      [...without('dismissed:x'), 'finding:x'],
      'finding:x',
    ],
    ['the first for what stood in no item', '', BEFORE, 'finding:a'],
    ['what is there now when nothing of before is', 'finding:a', ['question:z'], 'question:z'],
  ])('is %s', (_what, gone, now, next) => {
    expect(nextPlace(gone, BEFORE, now)).toBe(next);
  });

  it('is none where nothing is left', () => {
    expect(nextPlace('finding:a', BEFORE, [])).toBeUndefined();
  });
});
