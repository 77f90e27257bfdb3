import type { FieldChanged } from '../changes.ts';
import { quoteText } from '../quote.ts';
import { shortName } from '../short-name.ts';
import { fieldValue, NONE, NOT_STATED } from './field-values.ts';
import { shortTitle } from './titles.ts';

type Field = FieldChanged['field'];
type Flag =
  | 'board'
  | 'executive'
  | 'dedicated'
  | 'budget'
  | 'vacant'
  | 'planned'
  | 'assistant'
  | 'jobShare'
  | 'body';

/** What a yes and what a no says of a role. */
const FLAGS: Readonly<Record<Flag, readonly [yes: string, no: string]>> = {
  board: ['sits on the board', 'does not sit on the board'],
  executive: ['is on the executive team', 'is not on the executive team'],
  dedicated: ['is its holder’s only job', 'is not its holder’s only job'],
  budget: ['has a budget', 'has no budget'],
  vacant: ['is vacant', 'is not vacant'],
  planned: ['is planned', 'is not planned'],
  assistant: ['is an assistant', 'is not an assistant'],
  jobShare: ['is a job share', 'is not a job share'],
  body: ['is a board or committee', 'is not a board or committee'],
};

/** What is spoken of, of a role by its name. */
const SPOKEN_OF: Readonly<Record<Exclude<Field, Flag | 'title' | 'extra'>, (name: string) => string>> = {
  person: (name) => `the person of ${name}`,
  department: (name) => `the department of ${name}`,
  function: (name) => `the function of ${name}`,
  level: (name) => `the level of ${name}`,
  accountableFor: (name) => `what ${name} is accountable for`,
  responsibleFor: (name) => `what ${name} is responsible for`,
  staff: (name) => `the team size of ${name}`,
  kpis: (name) => `what ${name} is measured by`,
  touchpoints: (name) => `the channels of ${name}`,
  note: (name) => `the note on ${name}`,
  unknown: (name) => `what a newer version says of ${name}`,
};

/** "Change the person of Head of Sales from Ada Osei to Bo Lind", "State that Head of Sales is vacant". */
export function fieldSentence(change: FieldChanged): string {
  const { before, after, field, column = '' } = change;
  const name = shortTitle(before);
  if (field === 'title') return `Rename ${name} to ${shortTitle(after)}`;
  if (isFlag(field)) return flagSentence(name, field, after[field]);
  const what = field === 'extra' ? `${quoteText(column)} of ${name}` : SPOKEN_OF[field](name);
  return changedFrom(what, fieldValue(before, change), fieldValue(after, change));
}

/** What was something and is something else; either may be unsaid. */
export function changedFrom(what: string, was: string, is: string): string {
  const isUnsaid = (value: string) => value === NONE || value === NOT_STATED;
  if (isUnsaid(was) && !isUnsaid(is)) return `State ${what}: ${shortName(is)}`;
  if (isUnsaid(is) && !isUnsaid(was)) return `Clear ${what}, which was ${shortName(was)}`;
  return `Change ${what} from ${shortName(was)} to ${shortName(is)}`;
}

function flagSentence(name: string, flag: Flag, value: boolean | undefined): string {
  const [yes, no] = FLAGS[flag];
  if (value === undefined) return `No longer state whether ${name} ${yes}`;
  return `State that ${name} ${value ? yes : no}`;
}

function isFlag(field: Field): field is Flag {
  return Object.hasOwn(FLAGS, field);
}
