import type { FieldChanged } from '../changes.ts';
import { shortName } from '../short-name.ts';
import { areaWord } from '../words.ts';
import { fewInWords } from './in-words.ts';

type Field = FieldChanged['field'];
export type ListField = 'accountableFor' | 'responsibleFor' | 'kpis' | 'touchpoints';

interface ListWords {
  /** Before what is on the list: "is now accountable for". */
  readonly now: string;
  readonly also: string;
  readonly noLonger: string;
  readonly nothing: string;
  /** What nobody has stated. */
  readonly what: string;
}

const WORDS: Readonly<Record<ListField, ListWords>> = {
  accountableFor: {
    now: 'is now accountable for',
    also: 'is now also accountable for',
    noLonger: 'is no longer accountable for',
    nothing: 'is accountable for nothing',
    what: 'what it is accountable for',
  },
  responsibleFor: {
    now: 'is now responsible for',
    also: 'is now also responsible for',
    noLonger: 'is no longer responsible for',
    nothing: 'is responsible for nothing',
    what: 'what it is responsible for',
  },
  kpis: {
    now: 'is now measured by',
    also: 'is now also measured by',
    noLonger: 'is no longer measured by',
    nothing: 'is measured by nothing',
    what: 'what it is measured by',
  },
  touchpoints: {
    now: 'now owns',
    also: 'now also owns',
    noLonger: 'no longer owns',
    nothing: 'owns no channels',
    what: 'which channels it owns',
  },
};

/** As many as can be followed by ear. */
const MOST_NAMED = 4;

export function isListField(field: Field): field is ListField {
  return Object.hasOwn(WORDS, field);
}

/** "Head of Sales is now also measured by NPS", "Head of Sales is now accountable for CX in place of insight". */
export function listSentence(
  name: string,
  { before, after, field }: FieldChanged & { readonly field: ListField },
): string {
  const { now, also, noLonger, nothing, what } = WORDS[field];
  const read = (list: readonly string[] | undefined) =>
    field === 'accountableFor' || field === 'responsibleFor' ? list?.map(areaWord) : list;
  const [was, is] = [read(before[field]) ?? [], read(after[field]) ?? []];
  const told = (list: readonly string[]) => fewInWords(list.map(shortName), MOST_NAMED);
  if (after[field] === undefined)
    return `${name}: no longer stated ${what}${was.length === 0 ? '' : ` (was ${told(was)})`}`;
  const gained = is.filter((one) => !was.includes(one));
  const lost = was.filter((one) => !is.includes(one));
  if (gained.length > 0 && lost.length > 0) return `${name} ${now} ${told(gained)} in place of ${told(lost)}`;
  if (gained.length > 0) return `${name} ${was.length === 0 ? now : also} ${told(gained)}`;
  if (lost.length > 0) return `${name} ${noLonger} ${told(lost)}`;
  return is.length === 0 ? `${name} ${nothing}` : `${name} ${now} ${told(is)}, in that order`;
}
