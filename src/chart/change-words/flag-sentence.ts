import type { FieldChanged } from '../changes.ts';
import { shortName } from '../short-name.ts';

type Field = FieldChanged['field'];
export type FlagField =
  | 'board'
  | 'executive'
  | 'dedicated'
  | 'budget'
  | 'vacant'
  | 'planned'
  | 'assistant'
  | 'jobShare'
  | 'body';

interface FlagWords {
  /** What happens when it becomes true, and when that ends. */
  readonly starts: string;
  readonly ends: string;
  /** What is true of a role with a yes, and with a no. */
  readonly yes: string;
  readonly no: string;
}

const WORDS: Readonly<Record<FlagField, FlagWords>> = {
  board: {
    starts: 'joins the board',
    ends: 'leaves the board',
    yes: 'sits on the board',
    no: 'does not sit on the board',
  },
  executive: {
    starts: 'joins the executive team',
    ends: 'leaves the executive team',
    yes: 'is on the executive team',
    no: 'is not on the executive team',
  },
  dedicated: {
    starts: 'becomes its holder’s only job',
    ends: 'is no longer its holder’s only job',
    yes: 'is its holder’s only job',
    no: 'is not its holder’s only job',
  },
  budget: { starts: 'gets a budget', ends: 'loses its budget', yes: 'has a budget', no: 'has no budget' },
  vacant: { starts: 'becomes vacant', ends: 'is no longer vacant', yes: 'is vacant', no: 'is not vacant' },
  planned: {
    starts: 'becomes a planned role',
    ends: 'is no longer a planned role',
    yes: 'is a planned role',
    no: 'is not a planned role',
  },
  assistant: {
    starts: 'becomes an assistant',
    ends: 'is no longer an assistant',
    yes: 'is an assistant',
    no: 'is not an assistant',
  },
  jobShare: {
    starts: 'becomes a job share',
    ends: 'is no longer a job share',
    yes: 'is a job share',
    no: 'is not a job share',
  },
  body: {
    starts: 'becomes a board or committee',
    ends: 'is no longer a board or committee',
    yes: 'is a board or committee',
    no: 'is not a board or committee',
  },
};

export function isFlagField(field: Field): field is FlagField {
  return Object.hasOwn(WORDS, field);
}

type FlagChanged = FieldChanged & { readonly field: FlagField };

/** "Head of Sales joins the board". */
export function flagSentence(name: string, change: FlagChanged): string {
  const isSilent = holderWords(change) === '' && change.after[change.field] === undefined;
  return `${name}${isSilent ? ':' : ''} ${flagWords(change)}`;
}

/**
 * The same without the name: "joins the board". Of what was not stated before, a no is no leaving: "does not sit on the
 * board".
 */
export function flagWords(change: FlagChanged): string {
  const { before, after, field } = change;
  const { starts, ends, yes, no } = WORDS[field];
  const [was, is] = [before[field], after[field]];
  const holder = holderWords(change);
  if (is === true) return starts + holder;
  if (was === true && holder !== '') return ends + holder;
  if (is === undefined) return `no longer stated whether it ${yes} (was ${was === true ? 'yes' : 'no'})`;
  return was === true ? ends : no;
}

/** Whoever holds a role that becomes vacant, or has looked after one that no longer is; empty of anything else. */
function holderWords({ before, after, field }: FlagChanged): string {
  const person = after.person?.trim() ?? '';
  if (field !== 'vacant' || person === '') return '';
  if (after.vacant === true) return `, with ${shortName(person)} as the interim`;
  return before.vacant === true ? `: ${shortName(person)} holds it` : '';
}
