import { SEVERITIES, type Severity } from '../../chart/chart.ts';
import { inDigits } from '../../chart/digits.ts';
import { quoteText } from '../../chart/quote.ts';
import { PROBLEM_KINDS, type ProblemKind, type TableProblem } from './table-problem.ts';

/** A note, or several that say the same of several rows. */
export interface NoteGroup<Note extends TableProblem> {
  readonly severity: Severity;
  /** What they say of all of them: "25 rows have no title." */
  readonly words: string;
  /** The first of them. */
  readonly note: Note;
  /** The others. */
  readonly more: readonly Note[];
}

/** What a kind of note says of several rows. Absent: it says of each of them by itself what it has to say. */
const SEVERAL: Readonly<Partial<Record<ProblemKind, (rows: string, column: string) => string>>> = {
  'unknown-boss': (rows) =>
    `${rows} name a boss the table does not have. Their roles were left without a boss.`,
  'unclear-boss': (rows) =>
    `${rows} name a boss by words several roles share, so that nobody can know who is meant. Their roles were left without a boss.`,
  'id-twice': (rows) =>
    `${rows} have an id that another row has already, with another title or manager. Their roles were given ids of their own.`,
  'kept-total': (rows) =>
    `${rows} look like totals, but say more than one. They were kept as roles; remove those that are none.`,
  left: (rows, column) =>
    `${rows} say under ${column} that whoever is named has left. Their roles were kept, with their holders; delete them, or make them vacant, if nobody holds them any more.`,
  'unknown-dotted': (rows) =>
    `${rows} name somebody for a dotted line whom the table does not have. The lines were left out.`,
  'unclear-dotted': (rows) =>
    `${rows} name somebody for a dotted line by words several roles share. The lines were left out.`,
  'no-value': (rows, column) =>
    `${rows} say something under ${column} that this column cannot mean. It is kept as it is and treated as not stated.`,
  'no-title': (rows) => `${rows} have no title. Their roles are called “Untitled role”.`,
  'no-id': (rows) => `${rows} have no id. Their roles were given one.`,
  'no-name': (rows) => `${rows} have no name. Their roles stand without a holder.`,
  'own-boss': (rows) => `${rows} name themselves as their boss. They were read as tops of the chart.`,
  'own-dotted': (rows) => `${rows} name themselves for a dotted line. The lines were left out.`,
  'read-as': (rows, column) =>
    `${rows} name somebody under ${column} a little otherwise than that row is called. The likely one was taken.`,
  footer: (rows) => `${rows} stand below the table and say something of it. They were skipped.`,
  total: (rows) => `${rows} look like totals and no roles. They were skipped.`,
  eliminated: (rows) => `${rows} are of posts that were eliminated. They were skipped.`,
  copy: (rows) => `${rows} repeat another row in everything. They are one role with it.`,
  'job-share': (rows) =>
    `${rows} have id, title and manager of another row. They are one role with it, shared by several people.`,
  'header-again': (rows) => `${rows} say again what the header says. They were skipped.`,
  blank: () => 'Blank rows stand in several places. They were skipped.',
};

/** Notes that say the same together, the gravest first, and what concerns the whole file before single rows. */
export function noteGroups<Note extends TableProblem>(notes: readonly Note[]): readonly NoteGroup<Note>[] {
  const alike = new Map<string, [Note, ...Note[]]>();
  for (const [at, note] of notes.entries()) {
    const key = likeness(note, at);
    const group = alike.get(key);
    if (group) group.push(note);
    else alike.set(key, [note]);
  }
  return [...alike.values()].flatMap(groupsOf).sort((a, b) => graveness(a) - graveness(b));
}

/** What sets the notes of a group apart, in a word: “9999”, or the row that is meant. Absent: they all say the same. */
export function ownWord<Note extends TableProblem>(
  { note, more }: NoteGroup<Note>,
  { message }: Note,
): string | undefined {
  if (more.every((other) => other.message === note.message)) return undefined;
  return (/“[^”]*”/.exec(message) ?? /\b[Rr]ows? \d+(?: (?:to|and) \d+)?/.exec(message))?.[0];
}

function likeness({ row, kind, severity, column, message }: TableProblem, at: number): string {
  if (row === undefined) return String(at);
  const isTold = kind !== undefined && SEVERAL[kind] !== undefined;
  return JSON.stringify([severity, column, ...(isTold ? [kind] : ['', message])]);
}

/** Several notes of one row say something each. */
function groupsOf<Note extends TableProblem>(
  notes: readonly [Note, ...(readonly Note[])],
): readonly NoteGroup<Note>[] {
  const [note, ...more] = notes;
  const rows = new Set(notes.map(({ row }) => row)).size;
  const isSame = more.every(({ message }) => message === note.message);
  if (rows === 1 && !isSame) return notes.flatMap((one) => groupsOf([one]));
  const several = note.kind && SEVERAL[note.kind];
  const words =
    several && rows > 1 ? several(`${inDigits(rows)} rows`, quoteText(note.column ?? '')) : note.message;
  return [{ severity: note.severity, words, note, more }];
}

function graveness({ note: { severity, row, kind } }: NoteGroup<TableProblem>): number {
  const byKind = kind === undefined ? PROBLEM_KINDS.length : PROBLEM_KINDS.indexOf(kind);
  const withinSeverity = row === undefined ? 0 : 1 + byKind;
  return SEVERITIES.indexOf(severity) * (PROBLEM_KINDS.length + 2) + withinSeverity;
}
