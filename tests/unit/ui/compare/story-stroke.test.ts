import { describe, expect, it } from 'vitest';
import { storyStroke } from '../../../../src/ui/compare/story-stroke.ts';

const stroke = (key: string, held: Partial<Parameters<typeof storyStroke>[0]> = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});
const FREE = { focus: 'chart', isOnButton: false } as const;

describe('storyStroke', () => {
  it.each([
    ['ArrowRight', 'on'],
    ['ArrowDown', 'on'],
    ['PageDown', 'on'],
    [' ', 'on'],
    ['Enter', 'on'],
    ['ArrowLeft', 'back'],
    ['ArrowUp', 'back'],
    ['PageUp', 'back'],
    ['Backspace', 'back'],
    ['Home', 'first'],
    ['End', 'last'],
    ['Escape', 'end'],
    ['f', 'full-screen'],
    ['F', 'full-screen'],
    ['x', undefined],
  ])('%j: %s', (key, move) => {
    expect(storyStroke(stroke(key), FREE)).toBe(move);
  });

  it.each(['Enter', ' '])('leaves %j to the button that has the keyboard', (key) => {
    expect(storyStroke(stroke(key), { focus: 'control', isOnButton: true })).toBeUndefined();
  });

  it('goes on with the arrows from a button', () => {
    expect(storyStroke(stroke('ArrowRight'), { focus: 'control', isOnButton: true })).toBe('on');
  });

  it.each([true, false])('goes back with Shift and Space, on a button: %s', (isOnButton) => {
    expect(storyStroke(stroke(' ', { shiftKey: true }), { focus: 'control', isOnButton })).toBe('back');
  });

  it.each(['layer', 'text'] as const)('leaves every key to a %s', (focus) => {
    for (const key of ['ArrowRight', 'Backspace', ' ', 'Enter', 'Home', 'f', 'Escape'])
      expect(storyStroke(stroke(key), { focus, isOnButton: false })).toBeUndefined();
  });

  it.each(['ctrlKey', 'metaKey', 'altKey'] as const)('takes nothing with %s', (held) => {
    expect(storyStroke(stroke('ArrowRight', { [held]: true }), FREE)).toBeUndefined();
  });
});
