/**
 * Says in a tip what does not fit: of some words that stand beside or below each other, all, where one is cut off or
 * not there in full.
 */
export function tipIfCut(words: HTMLElement, ...texts: readonly (string | undefined)[]): void {
  const shown = words.textContent;
  const isShort = texts.some((text) => text !== undefined && !shown.includes(text));
  const isCut =
    isShort ||
    [words, ...words.children].some(
      (part) => part.scrollWidth > part.clientWidth || part.scrollHeight > part.clientHeight + 1,
    );
  if (isCut) words.dataset['tip'] = texts.filter((text) => text !== undefined).join('\n');
  else delete words.dataset['tip'];
}
