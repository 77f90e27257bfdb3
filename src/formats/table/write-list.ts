/**
 * Several texts in one cell, as the reader of lists takes them apart. A single one that has a comma in it, or says
 * "none", is closed by a semicolon. Items with a semicolon, a bar or a line break in them come back as several.
 */
export function writeList(items: readonly string[]): string {
  if (items.length === 0) return 'none';
  const filled = items.map((item) => item.trim()).filter((item) => item !== '');
  const [only = ''] = filled;
  if (filled.length === 1 && (only.includes(',') || only.toLowerCase() === 'none')) return `${only};`;
  return filled.join('; ');
}

/** Whether an item of a list cannot come back as it is. */
export function isTornApart(item: string): boolean {
  return /[;|\n]/.test(item.trim()) || item.trim() === '';
}
