import { expect, it } from 'vitest';
import { pagesWords } from '../../../../src/ui/export/deck-words.ts';

it('says how many pages or slides there will be, where that is more than one', () => {
  expect(pagesWords('pptx', 62)).toBe('62 slides');
  expect(pagesWords('pdf', 1_200)).toBe('1,200 pages');
  expect(pagesWords('png', 1)).toBeUndefined();
  expect(pagesWords('pptx', 0)).toBeUndefined();
});
