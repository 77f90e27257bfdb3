import type { Line } from '../chart/chart.ts';
import { lineIdentity } from '../chart/line-identity.ts';
import type { LineDifference } from '../chart/overlay.ts';
import { changeChip } from './change-chip.ts';
import { CHANGE_SHAPES, LINE_SIGNS } from './change-shapes.ts';
import { GRID, SIGN_STROKE } from './marks.ts';
import type { RoutedLine } from './placement.ts';
import type { Dash, Primitive } from './primitives.ts';
import type { SceneChanges } from './scene-changes.ts';
import type { Theme } from './theme.ts';

export const LINE_CHIP_SIZE = 15;

/** How a line looks of which something is different. */
export interface LineLook {
  readonly difference: LineDifference;
  readonly stroke: string;
  readonly dash?: Dash;
  /** It needs a sign of its own: no card at its ends tells of it. */
  readonly isSigned: boolean;
}

/**
 * Undefined for a line of which nothing is different, and for one that stands for several. Solid lines come and go with
 * what is said of their reports and have the colours of those; whatever else is different has a sign.
 */
export function changedLine(
  theme: Theme,
  { cards, lines }: Pick<SceneChanges, 'cards' | 'lines'>,
  line: RoutedLine | Line,
): LineLook | undefined {
  const difference = lines.get(lineIdentity(line));
  if (difference === undefined || ('more' in line && line.more)) return undefined;
  const report = cards.get(line.report);
  const manager = cards.get(line.manager);
  const isMove = line.kind === 'solid' && report?.kinds.includes('moved') === true;
  const ends = [...(report?.kinds ?? []), ...(manager?.kinds ?? [])];
  const isTold = difference !== 'changed' && (isMove || ends.includes(difference));
  const dash = line.kind === 'dotted' ? 'dotted' : difference === 'removed' ? 'dashed' : undefined;
  return {
    difference,
    stroke: theme.change[isMove && difference !== 'changed' ? 'moved' : difference],
    ...(dash && { dash }),
    isSigned: !isTold,
  };
}

/** A plus, a minus or a C on a line, in the shape of its kind. */
export function lineChip(
  theme: Theme,
  difference: LineDifference,
  x: number,
  y: number,
  size = LINE_CHIP_SIZE,
): readonly Primitive[] {
  if (difference === 'changed') return changeChip(theme, 'changed', x, y, { size });
  const place = {
    kind: 'path',
    x: x - size / 2,
    y: y - size / 2,
    scale: size / GRID,
  } as const;
  return [
    { ...place, path: CHANGE_SHAPES[difference].outline, fill: theme.change[difference] },
    {
      ...place,
      path: LINE_SIGNS[difference],
      stroke: theme.severitySign,
      strokeWidth: SIGN_STROKE,
    },
  ];
}
