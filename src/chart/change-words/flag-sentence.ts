import type { FieldChanged } from '../changes.ts';

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

/** "Head of Sales joins the board"; of what was not stated before, a no is no leaving: "does not sit on the board". */
export function flagSentence(
  name: string,
  { before, after, field }: FieldChanged & { readonly field: FlagField },
): string {
  const { starts, ends, yes, no } = WORDS[field];
  const [was, is] = [before[field], after[field]];
  if (is === undefined)
    return `${name}: no longer stated whether it ${yes} (was ${was === true ? 'yes' : 'no'})`;
  if (is) return `${name} ${starts}`;
  return `${name} ${was === true ? ends : no}`;
}
