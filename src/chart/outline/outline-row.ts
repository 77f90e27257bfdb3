import { slice, type Written, written } from './notation.ts';

/** A line of the outline that is not blank. */
export interface OutlineRow {
  /** Counted from 1. */
  readonly number: number;
  /** Width of the indentation in blanks; a tab counts as two. */
  readonly indent: number;
  /** The rest, without a bullet. */
  readonly content: Written;
}

const BULLET = /^[-*•][ \t\u00A0]+/;

/** The rows of a text. Bullets in front of the titles, as lists in other programs have them, are taken off. */
export function outlineRows(text: string): readonly OutlineRow[] {
  const rows: OutlineRow[] = [];
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const blanks = /^[ \t\u00A0]*/.exec(line)?.[0] ?? '';
    const content = written(line.slice(blanks.length));
    const bullet = BULLET.exec(content.marks)?.[0].length ?? 0;
    const tabs = blanks.split('\t').length - 1;
    rows.push({
      number: index + 1,
      indent: blanks.length + tabs,
      content: slice(content, bullet),
    });
  }
  return rows;
}
