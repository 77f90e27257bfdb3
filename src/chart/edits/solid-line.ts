import type { Line } from '../chart.ts';

/** Where a role goes: under a boss, and there before a sibling (absent: last). */
export interface Place {
  readonly boss?: string;
  readonly before?: string;
}

/**
 * The lines with a solid line from `manager` to `report` added before the line to the sibling `before`, or last.
 * The caller has made sure that no solid line between the two stands already.
 */
export function withSolidLine(
  lines: readonly Line[],
  manager: string,
  report: string,
  before?: string,
): readonly Line[] {
  const line: Line = { manager, report, kind: 'solid' };
  const at =
    before === undefined
      ? -1
      : lines.findIndex(
          (known) => known.kind === 'solid' && known.manager === manager && known.report === before,
        );
  return at < 0 ? [...lines, line] : lines.toSpliced(at, 0, line);
}
