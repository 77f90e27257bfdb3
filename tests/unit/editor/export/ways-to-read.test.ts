import { describe, expect, it } from 'vitest';
import { waysToRead } from '../../../../src/editor/export/ways-to-read.ts';
import { deckChoices } from '../../../../src/layout/deck/deck-choices.ts';

const words = (settings: Parameters<typeof deckChoices>[0], size = 3) =>
  waysToRead(deckChoices(settings), size).map((way) => way.words);

describe('waysToRead', () => {
  it('of a scenario are slides, levels, and closer teams', () => {
    expect(words({})).toEqual(['A slide per branch', 'First 2 levels', 'Compact teams']);
    expect(words({ format: 'pptx', compact: true })).toEqual(['First 2 levels']);
    expect(words({ part: 'levels', levels: 4 })).toContain('First 3 levels');
    expect(words({}, 6)).toContain('A3');
  });

  it('of a comparison keep to what changes', () => {
    expect(words({ subject: 'changes' })).toEqual([
      'A slide per branch that changes',
      'A list of the changes',
      'Compact teams',
    ]);
    const [first, , list] = waysToRead(deckChoices({ subject: 'changes', part: 'levels' }), 3);
    expect(first).toEqual({ words: 'Only the branches that change', patch: { part: 'whole' } });
    expect(list?.patch).toEqual({ tells: 'words', format: 'pdf' });
    expect(waysToRead(deckChoices({ subject: 'changes', format: 'pptx' }), 3)[0]?.patch).toEqual({
      tells: 'words',
    });
  });
});
