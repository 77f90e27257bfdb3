import type { FieldChanged } from '../changes.ts';
import { quoteText } from '../quote.ts';
import { shortName } from '../short-name.ts';
import { vacancyChange } from '../vacancy.ts';
import { fieldValues, NONE, NOT_STATED } from './field-values.ts';
import { flagSentence, isFlagField } from './flag-sentence.ts';
import { isListField, listSentence } from './list-sentence.ts';
import { shortTitle } from './titles.ts';

interface Naming {
  /** Characters after which a title is cut. */
  readonly mostOfTitle?: number | undefined;
  /** What the role is called. Default: as it was. */
  readonly name?: string;
}

/** As it is said aloud before those who decide: "Head of Sales: Bo Lind takes over from Ada Osei". */
export function fieldSentence(
  change: FieldChanged,
  { mostOfTitle, name = shortTitle(change.before, mostOfTitle) }: Naming = {},
): string {
  const { after, field, column = '' } = change;
  if (isFlagField(field)) return flagSentence(name, { ...change, field });
  if (isListField(field)) return listSentence(name, { ...change, field });
  const { before: was, after: is } = fieldValues(change);
  const changed = (what: string) => `${name}: ${changedFrom(what, was, is)}`;
  switch (field) {
    case 'title':
      return `Rename ${name} to ${shortTitle(after, mostOfTitle)}`;
    case 'person':
      return `${name}: ${personWords(change, was, is)}`;
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

function personWords({ before, after }: FieldChanged, was: string, is: string): string {
  const vacancy = vacancyChange(before, after);
  if (vacancy === 'filled') return `vacancy filled by ${shortName(is)}`;
  if (vacancy === 'opened') return `vacant, no longer held by ${shortName(was)}`;
  if (isUnsaid(is)) return `no longer held by ${shortName(was)}`;
  const until = after.vacant === true ? ' as the interim' : '';
  return isUnsaid(was)
    ? `held by ${shortName(is)}${until}`
    : `${shortName(is)} takes over from ${shortName(was)}`;
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
