import type { FieldChanged } from '../changes.ts';
import { quoteText } from '../quote.ts';
import { shortName } from '../short-name.ts';
import { fieldValue, NONE, NOT_STATED } from './field-values.ts';
import { flagSentence, isFlagField } from './flag-sentence.ts';
import { isListField, listSentence } from './list-sentence.ts';
import { shortTitle } from './titles.ts';

/** As it is said aloud before those who decide: "Head of Sales: Bo Lind takes over from Ada Osei". */
export function fieldSentence(change: FieldChanged, mostOfTitle?: number): string {
  const { before, after, field, column = '' } = change;
  const name = shortTitle(before, mostOfTitle);
  if (isFlagField(field)) return flagSentence(name, { ...change, field });
  if (isListField(field)) return listSentence(name, { ...change, field });
  const [was, is] = [fieldValue(before, change), fieldValue(after, change)];
  const changed = (what: string) => `${name}: ${changedFrom(what, was, is)}`;
  switch (field) {
    case 'title':
      return `Rename ${name} to ${shortTitle(after, mostOfTitle)}`;
    case 'person':
      return `${name}: ${personWords(was, is)}`;
    case 'note':
      if (isUnsaid(is)) return `${name}: note removed`;
      return `${name}: ${isUnsaid(was) ? 'new note' : 'note now reads'} ${quoteText(is)}`;
    case 'staff':
      return changed('team size');
    case 'extra':
      return changed(quoteText(column));
    case 'unknown':
      return changed('what a newer version says of it');
    case 'department':
    case 'function':
    case 'level':
      return changed(field);
  }
}

function personWords(was: string, is: string): string {
  if (isUnsaid(is)) return `no longer held by ${shortName(was)}`;
  return isUnsaid(was) ? `held by ${shortName(is)}` : `${shortName(is)} takes over from ${shortName(was)}`;
}

/** "level changes from Head to Director"; either may be unsaid: "level no longer stated (was Head)". */
export function changedFrom(what: string, was: string, is: string): string {
  if (isUnsaid(is)) return `${what} no longer stated${isUnsaid(was) ? '' : ` (was ${shortName(was)})`}`;
  return isUnsaid(was)
    ? `${what} is now ${shortName(is)}`
    : `${what} changes from ${shortName(was)} to ${shortName(is)}`;
}

function isUnsaid(value: string): boolean {
  return value === NONE || value === NOT_STATED;
}
