import { describe, expect, it } from 'vitest';
import type { CardChange } from '../../../../src/chart/overlay.ts';
import { cardChangeWords, placeWords } from '../../../../src/editor/comparing/card-change-words.ts';
import { overlayOf, viewedIn } from '../../../../src/editor/comparing/viewed.ts';
import { comparedDocument, PAIR } from './compared-document.ts';

const document = comparedDocument();
const overlay = overlayOf(document, PAIR);
if (!overlay) throw new Error('One of the scenarios is gone');
const { changes } = viewedIn('together', document, overlay);

describe('what has become of a card', () => {
  it.each<[CardChange, string]>([
    [{ kinds: ['added'], fields: [] }, 'added in “Proposal”'],
    [{ kinds: ['removed'], fields: [] }, 'only in “Today”'],
    [{ kinds: ['moved'], fields: [] }, 'moved'],
    [{ kinds: ['changed'], fields: ['person'] }, 'person changed'],
    [{ kinds: ['moved', 'changed'], fields: ['person', 'budget'] }, 'moved, person and budget changed'],
    [
      { kinds: ['changed'], fields: ['title', 'person', 'extra'] },
      'title, person and further columns changed',
    ],
  ])('%j', (change, words) => {
    expect(cardChangeWords(change, changes)).toBe(words);
  });

  it('leads from the place a role has left to where it is', () => {
    expect(placeWords('Chief', changes)).toBe(
      'Where Chief stands in “Today”: go to where it is in “Proposal”',
    );
  });
});
