/** A tab of a row, in pixels from the left end of the row. */
export interface TabPlace {
  readonly left: number;
  readonly width: number;
}

/** Where a tab would go, 0 for the first place, and where the mark stands that says so. */
export interface TabGap {
  readonly to: number;
  readonly mark: number;
}

/**
 * The gap between tabs that a pointer means: a tab is passed at its middle.
 *
 * @param from Number of the tab that is dragged.
 * @param x The pointer, in pixels from the left end of the row.
 * @returns Undefined where the tab would stay where it is.
 */
export function tabGap(tabs: readonly TabPlace[], from: number, x: number): TabGap | undefined {
  const before = tabs.filter(({ left, width }) => left + width / 2 < x).length;
  const to = before > from ? before - 1 : before;
  if (to === from) return undefined;
  const next = tabs[before];
  const last = tabs.at(-1);
  return { to, mark: next ? next.left : last ? last.left + last.width : 0 };
}
