/**
 * Says in a tip what does not fit: of some words that stand beside or below each other, all, where one is cut off or
 * not seen.
 */
export function tipIfCut(words: HTMLElement, ...texts: readonly (string | undefined)[]): void {
  const isCut = [words, ...words.children].some(
    (part) => part.scrollWidth > part.clientWidth || part.scrollHeight > part.clientHeight + 1,
  );
  if (isCut) words.dataset['tip'] = texts.filter((text) => text !== undefined).join('\n');
  else delete words.dataset['tip'];
}
