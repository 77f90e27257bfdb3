import { MAKE_MINE, isFromLink, makeMine as makeItMine } from '../sharing/make-mine.ts';
import type { Action } from './action.ts';

export const shareLink: Action = {
  id: 'share-link',
  label: () => 'Share as a link…',
  keys: ['Mod+Shift+L'],
  // What a newer version says in it would be lost.
  isEnabled: ({ document, readOnly, readOnlyBecause }) =>
    document.scenarios.some(({ roles }) => roles.length > 0) &&
    (!readOnly || readOnlyBecause !== 'newer-version'),
  run: ({ editor }) => editor.showDialog('share'),
};

export const makeMine: Action = {
  id: 'make-mine',
  label: () => MAKE_MINE,
  keys: [],
  isEnabled: (state) => isFromLink(state) && state.dialog === null,
  run: ({ editor }) => makeItMine(editor),
};
