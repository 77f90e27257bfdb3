import { inOwnDirection, withoutMarks } from '../direction.ts';

/**
 * The characters of the outline. A backslash takes the meaning from the character after it: `\(` `\)` `\[` `\]` in
 * titles and persons, `\,` `\;` in values, `\:` in the ends of a line, `\-` before what would look like a bullet,
 * `\..>` `\-->` before what would look like an arrow, a backslash and a blank where blanks at an end count. `\n` is a
 * line break, `\t` a tab, `\e` an empty text. Before any other letter or digit a backslash is only a backslash.
 */
const ESCAPES = /\\([^\p{L}\p{N}]|[nte])/gu;
/** Any text without these stands for itself everywhere. */
const UNUSUAL = /[\\()[\],;:\n\t>]|^[ \u00A0]|[ \u00A0]$/;
const LEADING_BLANKS = /^[ \t\u00A0]+/;
const BLANKS: ReadonlySet<string> = new Set([' ', '\t', '\u00A0']);

/** A piece of an outline as it is written. */
export interface Written {
  readonly text: string;
  /** As long as `text`, with every escape blotted out, so that only what has a meaning is found in it. */
  readonly marks: string;
}

export function written(text: string): Written {
  return { text, marks: text.replace(ESCAPES, (pair) => 'x'.repeat(pair.length)) };
}

export function slice({ text, marks }: Written, start: number, end?: number): Written {
  return { text: text.slice(start, end), marks: marks.slice(start, end) };
}

/** Without the blanks at both ends. */
export function trim(piece: Written): Written {
  const start = LEADING_BLANKS.exec(piece.marks)?.[0].length ?? 0;
  let end = piece.marks.length;
  while (end > start && BLANKS.has(piece.marks.charAt(end - 1))) end -= 1;
  return start === 0 && end === piece.marks.length ? piece : slice(piece, start, end);
}

/** The pieces between the separators, trimmed, empty ones left out. */
export function split(piece: Written, separator: ',' | ';'): readonly Written[] {
  const pieces: Written[] = [];
  let start = 0;
  for (const part of piece.marks.split(separator)) {
    const trimmed = trim(slice(piece, start, start + part.length));
    if (trimmed.text !== '') pieces.push(trimmed);
    start += part.length + 1;
  }
  return pieces;
}

/** What a title, a person, an end or a purpose says: marks that keep its direction to itself are no part of it. */
export function nameIn({ text, marks }: Written): string {
  return meaning({ text: withoutMarks(text), marks });
}

/** What a piece says. */
export function meaning({ text }: Written): string {
  return text.replace(ESCAPES, (_pair, character: string) => {
    if (character === 'n') return '\n';
    if (character === 't') return '\t';
    return character === 'e' ? '' : character;
  });
}

export function writeTitle(title: string): string {
  return inOwnDirection(notABullet(escape(title, /[\\()[\]]/g)));
}

/** A title or an id at the end of a line. */
export function writeReference(reference: string): string {
  return inOwnDirection(notABullet(escape(reference, /[\\()[\]:]/g)));
}

export function writePerson(person: string): string {
  return inOwnDirection(escape(person, /[\\()[\]]/g));
}

export function writeValue(value: string): string {
  return escape(value, /[\\[\],;]/g);
}

export function writePurpose(purpose: string): string {
  return inOwnDirection(escape(purpose, /\\/g));
}

function escape(text: string, special: RegExp): string {
  if (text === '') return '\\e';
  if (!UNUSUAL.test(text)) return text;
  return text
    .replace(special, '\\$&')
    .replace(/\.\.>|-->/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/\t/g, '\\t')
    .replace(/^[ \u00A0]|[ \u00A0]$/g, '\\$&');
}

function notABullet(text: string): string {
  return text.replace(/^[-*•](?=[ \u00A0]|$)/, '\\$&');
}
