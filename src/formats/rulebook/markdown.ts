/**
 * Text as Markdown, with nothing in it that would be read as markup: on one line, what has a meaning escaped. What
 * stands inside a word, like the hyphen of an id, needs no escape and gets none.
 */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|~]/g, String.raw`\$&`);
}

/** Code inside a sentence; the text must not hold a back quote. */
export function code(text: string): string {
  return `\`${text}\``;
}

/** A block of its own, set as code. The text must not hold a fence. */
export function codeBlock(language: string, text: string): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}

export function link(words: string, target: string): string {
  return `[${plain(words)}](${target})`;
}

export function picture(alternative: string, target: string): string {
  return `![${plain(alternative)}](${target})`;
}

export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** Blocks with a blank line between them, as one file; empty ones are left out. */
export function page(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
