import { describe, expect, it } from 'vitest';
import { PRESENTING_KEYS } from '../../../../src/editor/commands/presenting-keys.ts';
import { type StoryMove, storyStroke } from '../../../../src/ui/compare/story-stroke.ts';

/** Keys as the browser names them, by how the sheet does. */
const PRESSED: Readonly<Record<string, string>> = {
  '→': 'ArrowRight',
  '←': 'ArrowLeft',
  'Page Down': 'PageDown',
  'Page Up': 'PageUp',
  Space: ' ',
  Esc: 'Escape',
  F: 'f',
};

const MOVES: Readonly<Record<string, StoryMove>> = {
  'story-on': 'on',
  'story-back': 'back',
  'story-first': 'first',
  'story-last': 'last',
  'story-full-screen': 'full-screen',
  'story-end': 'end',
};

describe('the keys the sheet names for presenting', () => {
  const named = PRESENTING_KEYS.rows.flatMap(({ id, keys }) => keys.map((key) => [id, key] as const));

  it.each(named)('%s: %s', (id, key) => {
    const stroke = {
      key: PRESSED[key] ?? key,
      shiftKey: false,
      ctrlKey: false,
      metaKey: false,
      altKey: false,
    };
    expect(storyStroke(stroke, { focus: 'chart', isOnButton: false })).toBe(MOVES[id]);
  });

  it('are all there are moves', () => {
    expect(new Set(PRESENTING_KEYS.rows.map(({ id }) => MOVES[id]))).toEqual(new Set(Object.values(MOVES)));
  });
});
