import { describe, expect, it } from 'vitest';
import { goalWords } from '../../../../src/ui/dialogs/goal-words.ts';

const words = (goals: number, found: number, typed = '') =>
  goalWords({ typed, goals, found, none: 'Nowhere to go.' });

describe('goalWords', () => {
  it('counts what can be chosen, and what is not listed', () => {
    expect(words(9, 1)).toBe('1 to choose from');
    expect(words(90, 50)).toBe('50 to choose from');
    expect(words(9_000, 51)).toBe('and 1 more: type to narrow');
    expect(words(9_000, 1_250)).toBe('and 1,200 more: type to narrow');
  });

  it('says why there is nothing to choose', () => {
    expect(words(0, 0)).toBe('Nowhere to go.');
    expect(words(9, 0, ' xyz ')).toContain('“xyz”');
  });
});
