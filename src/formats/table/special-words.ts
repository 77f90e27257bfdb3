/** What stands for "nobody" where a manager should be named. */
const NOBODY: ReadonlySet<string> = new Set(['', '0', '*', 'xx']);

/** A name, an id or a title that says that the post is no more. */
export function meansEliminated(text: string): boolean {
  return plain(text) === 'eliminated';
}

/** What stands in place of a manager at the top of the chart, and in place of an id where there is none. */
export function meansNobody(text: string): boolean {
  return NOBODY.has(text.toLowerCase());
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ');
}
