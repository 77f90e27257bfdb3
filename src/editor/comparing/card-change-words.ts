import type { CardChange } from '../../chart/overlay.ts';
import { FIELD_WORDS } from '../../chart/field-words.ts';
import { quoteText } from '../../chart/quote.ts';
import type { ShownChanges } from './shown-changes.ts';

/** What has become of a card, for whoever cannot see its signs: "moved, person and budget changed". */
export function cardChangeWords({ kinds, fields }: CardChange, { names }: ShownChanges): string {
  const words = kinds.map((kind) => {
    switch (kind) {
      case 'added':
        return `added in ${quoteText(names.after)}`;
      case 'removed':
        return `only in ${quoteText(names.before)}`;
      case 'moved':
        return 'moved';
      case 'changed':
        return `${listed(fields.map((field) => (field === 'extra' ? 'further columns' : FIELD_WORDS[field])))} changed`;
    }
  });
  return words.join(', ');
}

/** What the place says that a role has left. */
export function placeWords(title: string, { names }: ShownChanges): string {
  return `Where ${title} stands in ${quoteText(names.before)}: go to where it is in ${quoteText(names.after)}`;
}

function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
