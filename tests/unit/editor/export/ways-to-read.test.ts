import { describe, expect, it } from 'vitest';
import { waysToRead } from '../../../../src/editor/export/ways-to-read.ts';
import { deckChoices } from '../../../../src/layout/deck/deck-choices.ts';

const words = (settings: Parameters<typeof deckChoices>[0], size = 3, isArranged = true) =>
  waysToRead(deckChoices(settings), size, isArranged).map((way) => way.words);

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
    ]);
    const [first, , list] = waysToRead(deckChoices({ subject: 'changes', part: 'levels' }), 3, false);
    expect(first).toEqual({ words: 'Only the branches that change', patch: { part: 'whole' } });
    expect(list?.patch).toEqual({ tells: 'words', format: 'pdf' });
    expect(list?.words).toBe('A list of the changes');
  });

  it('of an overview of what changes are its branches, on demand', () => {
    const pages = (settings: Parameters<typeof deckChoices>[0]) =>
      waysToRead(deckChoices({ subject: 'changes', format: 'pptx', ...settings }), 9, false);
    expect(pages({}).map((way) => way.words)).toEqual([
      'A slide per branch that changes',
      'A list of the changes',
    ]);
    expect(pages({})[0]?.patch).toEqual({ paging: 'branches', part: 'whole' });
    expect(pages({ paging: 'branches' })).toEqual([
      { words: 'A list of the changes', patch: { tells: 'words' } },
    ]);
  });

  it('are no closer teams where teams are as close as can be', () => {
    expect(words({}, 3, false)).not.toContain('Compact teams');
    expect(words({ subject: 'changes' }, 3, true)).not.toContain('Compact teams');
  });
});
