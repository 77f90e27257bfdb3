import type { PathPrimitive } from '../../../layout/primitives.ts';
import { pathSteps } from './path-data.ts';
import type { Box, SlideUnits } from './slide-units.ts';

interface Place {
  readonly box: Box;
  readonly units: SlideUnits;
}

/** Paths in one place as the geometry of one shape: what is filled has no outline, what is outlined no fill. */
export function pathGeometry(paths: readonly PathPrimitive[], place: Place): string {
  return customGeometry(paths.map((path) => onePath(path, place)).join(''));
}

function onePath({ path, x, y, scale, fill, stroke }: PathPrimitive, { box, units }: Place): string {
  const at = (value: number, from: number, corner: number) =>
    Math.round((from + value * scale) * units.perUnit) - corner;
  const steps: DrawnStep[] = [];
  for (const { command, points } of pathSteps(path)) {
    const whole = points.map((value, i) => (i % 2 === 0 ? at(value, x, box.x) : at(value, y, box.y)));
    // A dot is a line of no length with round ends, which some programs leave out.
    const last = steps.at(-1);
    if (command === 'L' && last && whole[0] === last.points.at(-2) && whole[1] === last.points.at(-1))
      whole[0] = (whole[0] ?? 0) + Math.max(1, Math.round(scale * units.perUnit * 0.02));
    steps.push({ command, points: whole });
  }
  return drawnPath(box, steps, { isFilled: fill !== undefined, isOutlined: stroke !== undefined });
}

export interface DrawnStep {
  readonly command: 'M' | 'L' | 'C' | 'Z';
  /** x, y, x, y … in EMU from the corner of the shape. */
  readonly points: readonly number[];
}

/** One path of a geometry, as large as its shape. */
export function drawnPath(
  { width, height }: Pick<Box, 'width' | 'height'>,
  steps: readonly DrawnStep[],
  { isFilled = true, isOutlined = true } = {},
): string {
  const drawn = steps.map(({ command, points }) => {
    const pairs: string[] = [];
    for (let i = 0; i + 1 < points.length; i += 2)
      pairs.push(`<a:pt x="${points[i]}" y="${points[i + 1]}"/>`);
    switch (command) {
      case 'M':
        return `<a:moveTo>${pairs.join('')}</a:moveTo>`;
      case 'L':
        return `<a:lnTo>${pairs.join('')}</a:lnTo>`;
      case 'C':
        return `<a:cubicBezTo>${pairs.join('')}</a:cubicBezTo>`;
      case 'Z':
        return '<a:close/>';
      default:
        return command satisfies never;
    }
  });
  const how = `${isFilled ? '' : ' fill="none"'}${isOutlined ? '' : ' stroke="0"'}`;
  return `<a:path w="${Math.max(1, width)}" h="${Math.max(1, height)}"${how}>${drawn.join('')}</a:path>`;
}

/** A geometry of one's own, with places for lines to be glued to. */
export function customGeometry(paths: string, guides = '', sites = ''): string {
  const ends = sites === '' ? '<a:cxnLst/>' : `<a:cxnLst>${sites}</a:cxnLst>`;
  const list = guides === '' ? '<a:gdLst/>' : `<a:gdLst>${guides}</a:gdLst>`;
  return `<a:custGeom><a:avLst/>${list}<a:ahLst/>${ends}<a:rect l="l" t="t" r="r" b="b"/><a:pathLst>${paths}</a:pathLst></a:custGeom>`;
}
