const MOST = 400;

/**
 * As much of a person's text as a card, a row or a tab has room for, and more: the rest would only be cut off by them,
 * and a browser takes seconds to set a title of a million letters on lines before it does.
 */
export function startOf(text: string): string {
  if (text.length <= MOST) return text;
  // Half of a pair is no letter.
  return /[\uD800-\uDBFF]$/.test(text.slice(0, MOST)) ? text.slice(0, MOST - 1) : text.slice(0, MOST);
}
