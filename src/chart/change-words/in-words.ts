/** "A", "A and B", "A, B and C"; nothing for nobody. */
export function inWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** The same of at most so many: "A, B and 5 more". */
export function fewInWords(words: readonly string[], most: number): string {
  if (words.length <= most) return inWords(words);
  const shown = words.slice(0, most - 1);
  return inWords([...shown, `${words.length - shown.length} more`]);
}
