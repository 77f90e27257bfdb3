import { CHANGE_SHAPES } from './change-shapes.ts';
import type { Primitive } from './primitives.ts';
import type { Theme } from './theme.ts';
import { ARROW, pointAt, type TraceWay } from './trace-way.ts';

const WIDTH = 1.5;
const HALF_HEAD = 4;
const START = 5;
/** A curve has these samples for its extent; between two of them it bulges by less than a line's width. */
const SAMPLES = 24;

/** A curve from the place that was left, where it has a dot, to the card, where it has an arrow. */
export function traceScene(theme: Theme, way: TraceWay, dx: number, dy: number): readonly Primitive[] {
  const colour = theme.change.moved;
  const { points, into } = way;
  const at = points.map((value, i) => value + (i % 2 === 0 ? dx : dy));
  const [x1 = 0, y1 = 0, , , , , x2 = 0, y2 = 0] = at;
  const [across, down] = into;
  const tip = [x2 + across * ARROW, y2 + down * ARROW];
  const left = [x2 + down * HALF_HEAD, y2 + across * HALF_HEAD];
  const right = [x2 - down * HALF_HEAD, y2 - across * HALF_HEAD];
  return [
    drawn(`M${pair(at, 0)} C${pair(at, 2)} ${pair(at, 4)} ${pair(at, 6)}`, {
      stroke: colour,
      strokeWidth: WIDTH,
    }),
    drawn(`M${pair(tip, 0)} L${pair(left, 0)} L${pair(right, 0)} Z`, { fill: colour }),
    {
      kind: 'path',
      path: CHANGE_SHAPES.added.outline,
      x: x1 - START / 2,
      y: y1 - START / 2,
      scale: START / 24,
      fill: colour,
    },
  ];
}

/** What it covers, as x, y, x, y …, in the layout's own measures. */
export function tracePoints({ points, into }: TraceWay): readonly number[] {
  const [x1, y1, , , , , x2, y2] = points;
  const around = [x1, x2, x2 + into[0] * ARROW].flatMap((x) => [x - HALF_HEAD, x + HALF_HEAD]);
  const above = [y1, y2, y2 + into[1] * ARROW].flatMap((y) => [y - HALF_HEAD, y + HALF_HEAD]);
  const corners = around.flatMap((x, i) => [x, above[i] ?? y1]);
  return [...corners, ...Array.from({ length: SAMPLES + 1 }, (_, i) => pointAt(points, i / SAMPLES)).flat()];
}

function drawn(
  path: string,
  paint: { readonly stroke: string; readonly strokeWidth: number } | { readonly fill: string },
): Primitive {
  return { kind: 'path', path, x: 0, y: 0, scale: 1, ...paint };
}

function pair(values: readonly number[], at: number): string {
  return `${(values[at] ?? 0).toFixed(1)} ${(values[at + 1] ?? 0).toFixed(1)}`;
}
