/** More columns than any table may have, so that it is refused for them. */
const TOO_WIDE = 1001;
const MOST_CELLS = 20_000_000;

/** A header of too many columns, where there are: rows that share no key would fill the memory with empty cells. */
export function refuseWidth(
  columns: number,
  rows: readonly unknown[],
): readonly (readonly string[])[] | undefined {
  if (columns < TOO_WIDE && columns * rows.length <= MOST_CELLS) return undefined;
  return [Array.from({ length: TOO_WIDE }, (_, column) => `Column ${column + 1}`)];
}
