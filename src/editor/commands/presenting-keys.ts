import type { KeySection } from './key-rows.ts';

/**
 * What the keys do while changes are presented, where none of the actions is to be had (`ui/compare/story-stroke.ts`).
 */
export const PRESENTING_KEYS: KeySection = {
  title: 'While presenting',
  rows: [
    { id: 'story-on', label: 'Next step', keys: ['→', 'Page Down', 'Space'] },
    { id: 'story-back', label: 'Step before', keys: ['←', 'Page Up'] },
    { id: 'story-first', label: 'How it is today', keys: ['Home'] },
    { id: 'story-last', label: 'How it ends', keys: ['End'] },
    { id: 'story-full-screen', label: 'Full screen', keys: ['F'] },
    { id: 'story-end', label: 'End the presentation', keys: ['Esc'] },
  ],
};
