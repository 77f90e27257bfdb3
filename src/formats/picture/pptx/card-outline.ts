import type { RectPrimitive } from '../../../layout/primitives.ts';
import type { OwnSite } from './card-sites.ts';
import { customGeometry, drawnPath } from './path-geometry.ts';
import type { Box, SlideUnits } from './slide-units.ts';

/** How far the middle of a quarter circle's curve lies from its corner, as a share of the radius. */
const BEND = 1 - 0.5523;
/** How much of its radius a rounded rectangle keeps its text from each edge. */
export const TEXT_INSET = 0.29289;

/** In sixtieths of a thousandth of a degree: which way a line leaves. */
const LEAVING = { top: 16_200_000, left: 10_800_000, bottom: 5_400_000, right: 0 } as const;

export function rectGeometry({ width, height, radius = 0 }: RectPrimitive): string {
  const rounded = radius > 0 && width > 0 && height > 0;
  if (!rounded) return presetGeometry('rect');
  const share = Math.min(50_000, Math.round((radius / Math.min(width, height)) * 100_000));
  return presetGeometry('roundRect', `<a:gd name="adj" fmla="val ${share}"/>`);
}

export function presetGeometry(name: string, adjustments = ''): string {
  const list = adjustments === '' ? '<a:avLst/>' : `<a:avLst>${adjustments}</a:avLst>`;
  return `<a:prstGeom prst="${name}">${list}</a:prstGeom>`;
}

interface Outline {
  readonly box: Box;
  readonly units: SlideUnits;
  readonly own: readonly OwnSite[];
}

/**
 * A rounded rectangle that lines leave from more places than the middles of its sides. The ready-made shape has no
 * others, and a line glued to its middle would jump there at the first touch, off the line of its team.
 */
export function outlineWithSites({ radius = 0 }: RectPrimitive, { box, units, own }: Outline): string {
  const { width, height } = box;
  const round = Math.min(Math.round(radius * units.perUnit), Math.floor(Math.min(width, height) / 2));
  const bend = Math.round(round * BEND);
  const path = drawnPath(box, [
    { command: 'M', points: [0, round] },
    { command: 'C', points: [0, bend, bend, 0, round, 0] },
    { command: 'L', points: [width - round, 0] },
    { command: 'C', points: [width - bend, 0, width, bend, width, round] },
    { command: 'L', points: [width, height - round] },
    { command: 'C', points: [width, height - bend, width - bend, height, width - round, height] },
    { command: 'L', points: [round, height] },
    { command: 'C', points: [bend, height, 0, height - bend, 0, height - round] },
    { command: 'Z', points: [] },
  ]);
  const sites = [
    { side: 'top', x: width / 2, y: 0 },
    { side: 'left', x: 0, y: height / 2 },
    { side: 'bottom', x: width / 2, y: height },
    { side: 'right', x: width, y: height / 2 },
    ...own.map(({ side, x, y }) => ({
      side,
      x: side === 'left' ? 0 : side === 'right' ? width : x * units.perUnit - box.x,
      y: side === 'top' ? 0 : side === 'bottom' ? height : y * units.perUnit - box.y,
    })),
  ] as const;
  const guides = sites.map(
    ({ x, y }, i) =>
      `<a:gd name="connsiteX${i}" fmla="*/ ${Math.round(x)} w ${width}"/><a:gd name="connsiteY${i}" fmla="*/ ${Math.round(y)} h ${height}"/>`,
  );
  const ends = sites.map(
    ({ side }, i) => `<a:cxn ang="${LEAVING[side]}"><a:pos x="connsiteX${i}" y="connsiteY${i}"/></a:cxn>`,
  );
  return customGeometry(path, guides.join(''), ends.join(''));
}
