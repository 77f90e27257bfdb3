import type { Outline, OutlineRow } from './outline-rows.ts';

/** Where Home, End, PageUp and PageDown go on the chart, from a row. Undefined for a row that is not there. */
export const levelEnds = {
  /** The first of all in view that stand on the same level. */
  first: ({ rows }: Outline, from: number): OutlineRow | undefined => {
    const level = rows[from]?.level;
    return rows.find((row) => row.level === level);
  },
  /** The last of them. */
  last: ({ rows }: Outline, from: number): OutlineRow | undefined => {
    const level = rows[from]?.level;
    return rows.findLast((row) => row.level === level);
  },
  /** The role its tree hangs from; itself for one that stands under nobody. */
  top: ({ rows }: Outline, from: number): OutlineRow | undefined => {
    let row = rows[from];
    while (row && row.boss >= 0) row = rows[row.boss];
    return row;
  },
  /** The deepest role in view below it, the first of several; itself where there is nobody below. */
  deepest: ({ rows }: Outline, from: number): OutlineRow | undefined => {
    const start = rows[from];
    let deepest = start;
    for (let at = from + 1; at < rows.length; at += 1) {
      const row = rows[at];
      if (!start || !deepest || !row || row.level <= start.level) break;
      if (row.level > deepest.level) deepest = row;
    }
    return deepest;
  },
} as const;
