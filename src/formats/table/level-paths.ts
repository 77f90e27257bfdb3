/** The way from the top of the chart to the role of a row, which is the last. */
export type LevelPath = readonly {
  /** The same for the same words below the same bosses. */
  readonly key: string;
  readonly text: string;
}[];

/**
 * The way of every row that says something in the columns of levels, by its record. A row that begins further to the
 * right goes on from what stands above it.
 *
 * @param levels Numbers of the columns, the highest level first.
 * @param isRole Whether a row is for a role at all.
 */
export function levelPaths(
  rows: readonly (readonly string[])[],
  levels: readonly number[],
  isRole: (cells: readonly string[], record: number) => boolean,
): ReadonlyMap<number, LevelPath> {
  const paths = new Map<number, LevelPath>();
  let above: readonly { readonly level: number; readonly key: string; readonly text: string }[] = [];
  for (const [record, cells] of rows.entries()) {
    if (!isRole(cells, record)) continue;
    const said = levels.flatMap((column, level) => {
      const text = cells[column]?.trim() ?? '';
      return text === '' ? [] : [{ level, text }];
    });
    const [first] = said;
    if (!first) continue;
    let path = above.filter(({ level }) => level < first.level);
    for (const { level, text } of said) {
      const key = JSON.stringify([path.at(-1)?.key ?? '', text.toLowerCase().replace(/\s+/g, ' ')]);
      path = [...path, { level, key, text }];
    }
    above = path;
    paths.set(record, path);
  }
  return paths;
}
