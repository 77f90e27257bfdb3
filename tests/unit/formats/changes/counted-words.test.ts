import { describe, expect, it } from 'vitest';
import type { ChangeKind } from '../../../../src/chart/changes.ts';
import { countedWords } from '../../../../src/formats/changes/counted-words.ts';

const words = (...kinds: readonly ChangeKind[]) => countedWords(kinds.map((kind) => ({ kind })));

describe('how many changes there are', () => {
  it('is said kind by kind, in the order of a comparison', () => {
    expect(words('order', 'changed', 'moved', 'line', 'added', 'removed', 'moved', 'line')).toBe(
      '1 added, 1 removed, 2 moved, 1 changed, 2 lines, 1 team in another order',
    );
  });

  it('is nothing where there are none', () => {
    expect(words()).toBe('');
  });
});
