import type { Dash } from '../../layout/primitives.ts';
import { number } from './svg-text.ts';

/** On and off, in widths of the stroke. */
const DASHES = { dashed: [4, 3], dotted: [0.5, 2.5] } as const satisfies Record<
  Dash,
  readonly [number, number]
>;

/** On and off of a dash for a stroke of this width. */
export function dashLengths(dash: Dash, strokeWidth = 1): readonly [number, number] {
  const [on, off] = DASHES[dash];
  return [on * strokeWidth, off * strokeWidth];
}

/** A dash for a stroke of this width, as it stands in an SVG: "4 3". */
export function dashPattern(dash: Dash, strokeWidth = 1): string {
  return dashLengths(dash, strokeWidth).map(number).join(' ');
}
