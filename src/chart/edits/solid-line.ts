import type { Line } from '../chart.ts';

/** Where a role goes: under a boss, and there before a sibling (absent: last). */
export interface Place {
  readonly boss?: string;
  readonly before?: string;
}

/**
 * The lines with a solid line added before the manager's line to the sibling `before`, or last. The caller has made
 * sure that no solid line between the two stands already.
 */
export function withSolidLine(lines: readonly Line[], line: Line, before?: string): readonly Line[] {
  const at =
    before === undefined
      ? -1
      : lines.findIndex(
          (known) => known.kind === 'solid' && known.manager === line.manager && known.report === before,
        );
  return at < 0 ? [...lines, line] : lines.toSpliced(at, 0, line);
}
