import { describe, expect, it } from 'vitest';
import { deckStart, withChoices } from '../../../../src/editor/export/deck-in-work.ts';
import { documentOf } from '../new-editor.ts';

const document = documentOf('ceo > a, b');
const comparing = { before: 'today', after: 'plan', view: 'list' } as const;

describe('deckStart', () => {
  it('is what was chosen the last time', () => {
    const deck = { subject: 'changes', format: 'pdf' } as const;
    expect(deckStart({ document: { ...document, deck }, focus: null, comparing: null }, {})).toEqual(deck);
    expect(deckStart({ document, focus: null, comparing: null }, {})).toEqual({});
  });

  it('is what is usual here, as far as nothing was chosen for the chart', () => {
    const usual = { format: 'pptx', page: 'a4', people: false } as const;
    const deck = { format: 'pdf' } as const;
    const looked = { focus: null, comparing: null };
    expect(deckStart({ document, ...looked }, usual)).toEqual(usual);
    expect(deckStart({ document: { ...document, deck }, ...looked }, usual)).toEqual({
      format: 'pdf',
      page: 'a4',
      people: false,
    });
  });

  it('is what changes, while that is on the screen', () => {
    const deck = { subject: 'scenario', format: 'pdf' } as const;
    expect(deckStart({ document: { ...document, deck }, focus: 'a', comparing }, {})).toEqual({
      subject: 'changes',
      format: 'pdf',
    });
  });

  it('is the branch in focus, whatever was exported before', () => {
    const deck = { subject: 'changes', part: 'levels', format: 'pdf' } as const;
    expect(deckStart({ document: { ...document, deck }, focus: 'a', comparing: null }, {})).toEqual({
      subject: 'scenario',
      part: 'branch',
      branch: 'a',
      format: 'pdf',
    });
  });
});

describe('withChoices', () => {
  it('is the same settings where nothing was chosen', () => {
    const settings = { format: 'svg' } as const;
    expect(withChoices(settings, {})).toBe(settings);
  });

  it('has what was chosen, and nothing of what was given up', () => {
    expect(withChoices({ format: 'svg', footer: 'Draft' }, { format: 'pdf', footer: undefined })).toEqual({
      format: 'pdf',
    });
  });
});
