import type { ChangeKind } from '../../chart/changes.ts';

/** The kinds of changes as headings and in tables. */
export const KIND_WORDS: Readonly<Record<ChangeKind, string>> = {
  added: 'Added',
  removed: 'Removed',
  moved: 'Moved',
  changed: 'Changed',
  line: 'Lines',
  order: 'Order',
};
