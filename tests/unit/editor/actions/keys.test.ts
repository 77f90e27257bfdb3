import { describe, expect, it } from 'vitest';
import { ALL_ACTIONS } from '../../../../src/editor/actions/all-actions.ts';
import {
  actionForStroke,
  isOurs,
  isStroke,
  isTakenFromBrowser,
  keyLabel,
  type KeyFocus,
  type KeyStroke,
} from '../../../../src/editor/actions/keys.ts';
import { newEditor } from '../new-editor.ts';

const stroke = (key: string, held: Partial<KeyStroke> = {}): KeyStroke => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

describe('isStroke', () => {
  it.each([
    [stroke('z', { ctrlKey: true }), 'Mod+Z'],
    [stroke('z', { metaKey: true }), 'Mod+Z'],
    [stroke('Z', { ctrlKey: true, shiftKey: true }), 'Mod+Shift+Z'],
    [stroke('Delete'), 'Delete'],
    [stroke('=', { altKey: true }), 'Alt+='],
    [stroke('-', { altKey: true }), 'Alt+-'],
    [stroke('F8', { shiftKey: true }), 'Shift+F8'],
  ])('takes %j as %s', (pressed, written) => {
    expect(isStroke(pressed, written)).toBe(true);
  });

  it.each([
    [stroke('z'), 'Mod+Z'],
    [stroke('y', { ctrlKey: true }), 'Mod+Z'],
    [stroke('Z', { ctrlKey: true, shiftKey: true }), 'Mod+Z'],
    [stroke('z', { ctrlKey: true, altKey: true }), 'Mod+Z'],
    [stroke('Delete', { metaKey: true }), 'Delete'],
    [stroke('F8'), 'Shift+F8'],
    [stroke('Enter', { ctrlKey: true }), 'Enter'],
  ])('does not take %j as %s', (pressed, written) => {
    expect(isStroke(pressed, written)).toBe(false);
  });
});

describe('actionForStroke', () => {
  it('gives the action only while it may run', () => {
    const editor = newEditor('ceo > cmo');
    const asked = (pressed: KeyStroke) =>
      actionForStroke(ALL_ACTIONS, pressed, editor.store.getState(), 'chart')?.id;
    expect(asked(stroke('Delete'))).toBeUndefined();
    editor.selectRole('cmo');
    expect(asked(stroke('Delete'))).toBe('delete');
    expect(asked(stroke('Enter'))).toBe('edit-title');
    expect(asked(stroke('Enter', { ctrlKey: true }))).toBe('add-report');
    expect(asked(stroke('Enter', { shiftKey: true }))).toBe('add-sibling');
    expect(asked(stroke('x'))).toBeUndefined();
  });
});

describe('isTakenFromBrowser', () => {
  it.each([
    ['ArrowLeft', 'chart', true],
    ['ArrowRight', 'chart', true],
    ['ArrowLeft', 'control', false],
    ['ArrowLeft', 'text', false],
    ['ArrowLeft', 'layer', false],
    ['d', 'chart', false],
  ] as const)('Alt and %s on a %s: %s', (key, focus, expected) => {
    expect(isTakenFromBrowser(ALL_ACTIONS, stroke(key, { altKey: true }), focus)).toBe(expected);
  });

  it.each(['s', 'o', 'f', 'k'])('has Ctrl and %s also where there is nothing to do for it', (key) => {
    for (const focus of ['chart', 'text', 'layer'] as const)
      expect(isTakenFromBrowser(ALL_ACTIONS, stroke(key, { ctrlKey: true }), focus)).toBe(true);
  });

  it.each(['z', 'y'])('has Ctrl and %s but in a text, where it takes letters back', (key) => {
    const isTaken = (focus: KeyFocus) =>
      isTakenFromBrowser(ALL_ACTIONS, stroke(key, { ctrlKey: true }), focus);
    expect((['chart', 'outline', 'control', 'text', 'layer'] as const).filter(isTaken)).toEqual([
      'chart',
      'outline',
      'control',
    ]);
  });

  it.each(['c', 'v', 'p', 't'])('leaves Ctrl and %s to the browser', (key) => {
    expect(isTakenFromBrowser(ALL_ACTIONS, stroke(key, { ctrlKey: true }), 'chart')).toBe(false);
  });

  it('leaves the arrows alone without Alt', () => {
    expect(isTakenFromBrowser(ALL_ACTIONS, stroke('ArrowLeft'), 'chart')).toBe(false);
  });
});

describe('a key', () => {
  it.each([
    ['Delete', ['chart', 'outline']],
    ['Backspace', ['chart', 'outline']],
    ['Enter', ['chart']],
    ['Mod+Enter', ['chart']],
    ['Shift+Enter', ['chart']],
    ['ArrowDown', ['chart']],
    ['F2', ['chart', 'control', 'text']],
    ['Home', ['chart']],
    ['PageDown', ['chart']],
    ['-', ['chart', 'outline']],
    ['Mod+X', ['chart', 'outline']],
    ['Mod+Z', ['chart', 'outline', 'control']],
    ['Alt+0', ['chart', 'outline', 'control']],
    ['F8', ['chart', 'outline', 'control', 'text']],
    ['Mod+S', ['chart', 'outline', 'control', 'text', 'layer']],
    ['Mod+O', ['chart', 'outline', 'control', 'text', 'layer']],
    ['Mod+F', ['chart', 'outline', 'control', 'text', 'layer']],
    ['/', ['chart', 'outline', 'control']],
    ['F3', ['chart', 'outline', 'control', 'text']],
    ['Mod+Shift+E', ['chart', 'outline', 'control', 'text', 'layer']],
    ['Mod+K', ['chart', 'outline', 'control', 'text', 'layer']],
    ['?', ['chart', 'outline', 'control']],
    ['Alt+M', ['chart', 'outline', 'control']],
    ['F6', ['chart', 'outline', 'control', 'text']],
  ] as const)('%s is ours with the focus on %j', (written, places) => {
    const all = ['chart', 'outline', 'control', 'text', 'layer'] as const;
    expect(all.filter((focus) => isOurs(written, focus))).toEqual(places);
  });
});

describe('keyLabel', () => {
  it.each([
    ['Mod+Shift+Z', 'Ctrl+Shift+Z', '⌘⇧Z'],
    ['Alt+0', 'Alt+0', '⌥0'],
    ['Escape', 'Esc', 'Esc'],
    ['ArrowUp', '↑', '↑'],
  ])('writes %s as a person reads it', (written, plain, mac) => {
    expect(keyLabel(written, false)).toBe(plain);
    expect(keyLabel(written, true)).toBe(mac);
  });
});
