const MOST = 3;

/** The names a person may have meant, the nearest first: those a few slips away, and those that share its words. */
export function nearMatches(word: string, names: readonly string[]): readonly string[] {
  const short = word.slice(0, 60).toLowerCase();
  const allowed = Math.max(1, Math.floor(short.length / 3));
  return names
    .map((name) => ({ name, slips: slipsBetween(short, name), shared: sharedWords(short, name) }))
    .filter(({ slips, shared }) => slips <= allowed || shared >= 2)
    .sort((a, b) => a.slips - a.shared * 2 - (b.slips - b.shared * 2) || (a.name < b.name ? -1 : 1))
    .slice(0, MOST)
    .map(({ name }) => name);
}

/** " Did you mean a, b or c?", or nothing. */
export function didYouMean(word: string, names: readonly string[]): string {
  const near = nearMatches(word, names);
  if (near.length === 0) return '';
  const listed = near.length === 1 ? near.join('') : `${near.slice(0, -1).join(', ')} or ${near.at(-1)}`;
  return ` Did you mean ${listed}?`;
}

function sharedWords(a: string, b: string): number {
  const words = new Set(b.split('-'));
  return new Set(a.split(/[^a-z]+/).filter((word) => words.has(word))).size;
}

/** How many letters must be put in, taken out, changed or swapped with their neighbour to get from one to the other. */
function slipsBetween(a: string, b: string): number {
  let twoAbove: readonly number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? (twoAbove[j - 2] ?? 0) + 1 : changed;
      row.push(Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, changed, swapped));
    }
    twoAbove = above;
    above = row;
  }
  return above.at(-1) ?? 0;
}
