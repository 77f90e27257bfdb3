import { slice } from './notation.ts';
import type { OutlineRow } from './outline-row.ts';

/** Whom a letter is to: "Hi Anna, here is the list:". */
const SALUTATION =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|day)|hallo|liebe[rs]?|guten (?:tag|morgen)|sehr geehrte[rs]?|bonjour|salut|cher|chère)(?![\p{L}\p{N}]).*[,:!.]$/iu;
/** How it ends. */
const CLOSING =
  /^(?:(?:best|kind|kindest|warm|many) (?:regards|wishes|thanks)|regards|thanks|thank you|cheers|sincerely(?: yours)?|yours (?:sincerely|faithfully)|(?:viele|beste|liebe|herzliche|freundliche) grüße|mit (?:freundlichen|besten) grüßen|danke|merci|cordialement|bien à vous)[\s,.!]*$/iu;
/** After its closing words come a name, and perhaps a company and a number. */
const MOST_AFTER = 4;
/** "1. Head of Sales", "2) Head of Brand". */
const NUMBER = /^\(?(\d{1,3})[.)][ \t\u00A0]+(?=\S)/;

/** What a letter with a list in it says besides the list. */
export interface LetterLines {
  /** The list, without its numbers. */
  readonly rows: readonly OutlineRow[];
  /** What is no part of it: to whom it is written, what leads to it, how it ends. */
  readonly left: readonly OutlineRow[];
  /** How many rows had a number. */
  readonly numbered: number;
}

/**
 * Takes a list out of a letter, and the numbers off its lines where they count from one. Where the notation of outlines
 * is used nothing is changed.
 */
export function withoutLetter(all: readonly OutlineRow[]): LetterLines {
  const asItIs = { rows: all, left: [], numbered: 0 };
  if (all.some(usesNotation)) return asItIs;
  const begin = beginOf(all);
  const end = endOf(all, begin > 0);
  if (begin >= end) return asItIs;
  const { rows, numbered } = withoutNumbers(all.slice(begin, end));
  return { rows, left: [...all.slice(0, begin), ...all.slice(end)], numbered };
}

/** Whether a row uses what only the notation of outlines has: attributes, or arrows. */
export function usesNotation({ content: { marks } }: OutlineRow): boolean {
  return marks.includes('[') || marks.includes('-->') || marks.includes('..>');
}

/** Past the salutation, and past what leads to the list; a line with others below it is a role, whatever it says. */
function beginOf(rows: readonly OutlineRow[]): number {
  let begin = 0;
  if (rows[0] && SALUTATION.test(rows[0].content.text.trim()) && !leads(rows, 0)) begin = 1;
  if (begin === 1 && rows[1]?.content.text.trim().endsWith(':') && !leads(rows, 1)) begin = 2;
  return begin;
}

/** Before the closing words; where the letter has no salutation, a blank line stands before them, too. */
function endOf(rows: readonly OutlineRow[], isLetter: boolean): number {
  const from = Math.max(1, rows.length - 1 - MOST_AFTER);
  const closing = rows.findIndex(({ content, number }, at) => {
    if (at < from || !CLOSING.test(content.text.trim()) || leads(rows, at)) return false;
    return isLetter || number > (rows[at - 1]?.number ?? 0) + 1;
  });
  return closing < 0 ? rows.length : closing;
}

function leads(rows: readonly OutlineRow[], at: number): boolean {
  return (rows[at + 1]?.indent ?? 0) > (rows[at]?.indent ?? 0);
}

function withoutNumbers(rows: readonly OutlineRow[]): Omit<LetterLines, 'left'> {
  const numbers = rows.map(({ content }) => NUMBER.exec(content.marks));
  // The last number of each list one is in, the outermost first.
  const lists: { readonly indent: number; last: number }[] = [];
  let numbered = 0;
  for (const [at, { indent }] of rows.entries()) {
    while ((lists.at(-1)?.indent ?? 0) > indent) lists.pop();
    const found = numbers[at];
    if (!found) continue;
    const list = lists.at(-1)?.indent === indent ? lists.at(-1) : undefined;
    const number = Number(found[1]);
    if (number !== (list?.last ?? 0) + 1) return { rows, numbered: 0 };
    if (list) list.last = number;
    else lists.push({ indent, last: number });
    numbered += 1;
  }
  const bare = rows.map((row, at) => {
    const length = numbers[at]?.[0].length;
    return length === undefined ? row : { ...row, content: slice(row.content, length) };
  });
  // "1. Vorsitzender", "2. Vorsitzender": the number is what tells the two apart.
  const titles = bare.flatMap(({ content }, at) => (numbers[at] ? [content.text.trim()] : []));
  if (numbered < 2 || new Set(titles).size < titles.length) return { rows, numbered: 0 };
  return { rows: bare, numbered };
}
