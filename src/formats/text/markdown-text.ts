/**
 * Text as it may stand anywhere in a line of Markdown: no emphasis, code, link, image, heading, list, quotation, table
 * cell, formula, tag or entity can come of it, nor an address that a reader would make a link of. One line: line
 * breaks become blanks.
 */
export function escapeMarkdown(text: string): string {
  return escapeStart(escapeMarkdownCell(text));
}

/** The same behind something else on its line, such as the bar of a table, where no list or quotation begins. */
export function escapeMarkdownCell(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.replace(/[\\[\]]/g, '\\$&').replace(INLINE, '\\$&');
}

/**
 * The same for a line of the outline notation, which has a use of its own for brackets and backslashes and reads
 * further backslashes as Markdown does: the line says the same in both.
 */
export function escapeOutlineLine(line: string): string {
  return escapeStart(
    line.replace(PAIR_OR_INLINE, (found) => (found.startsWith('\\') ? found : `\\${found}`)),
  );
}

const SPECIAL = String.raw`[*_\`<&~#|!$@]|:(?=\/\/)|(?<=\bwww)\.`;
const INLINE = new RegExp(SPECIAL, 'gi');
/** What a dotted line is for may have brackets of its own, and those before a parenthesis are a link. */
const PAIR_OR_INLINE = new RegExp(String.raw`\\[^]|(?<=\])\(|${SPECIAL}`, 'gi');

/** What makes a block at the start of a line: a list, a quotation, a rule. An arrow of the outline does not. */
function escapeStart(line: string): string {
  return line.replace(/^(?:[+>=]|-(?!->))/, '\\$&').replace(/^(\d{1,9})(?=[.)])/, '$1\\');
}
