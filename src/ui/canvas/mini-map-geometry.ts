import type { Point } from '../../chart/chart.ts';
import type { Rect } from '../../layout/rect.ts';
import type { Size, Viewport } from './view-fitting.ts';

/** Of the picture at most, and of its pad at least: a chart may be a hundred times as wide as high; screen pixels. */
const MOST = { width: 184, height: 114 } as const;
const LEAST = { width: 64, height: 40 } as const;
const PADDING = 8;
/** The frame is no smaller than can be seen and taken hold of. */
const SMALLEST_FRAME = 8;

/** How the whole chart lies on its small picture. */
export interface MiniMap extends Size {
  /** Pixels of the picture for each scene unit. */
  readonly scale: number;
  /** Where the scene's origin lies in the picture. */
  readonly x: number;
  readonly y: number;
}

/** The small picture of a chart, as large as it may be and in its proportions; absent for an empty chart. */
export function miniMapOf(bounds: Rect): MiniMap | undefined {
  if (bounds.width === 0 || bounds.height === 0) return undefined;
  const scale = Math.min(MOST.width / bounds.width, MOST.height / bounds.height);
  const width = Math.max(LEAST.width, Math.ceil(bounds.width * scale) + 2 * PADDING);
  const height = Math.max(LEAST.height, Math.ceil(bounds.height * scale) + 2 * PADDING);
  return {
    width,
    height,
    scale,
    x: (width - bounds.width * scale) / 2 - bounds.x * scale,
    y: (height - bounds.height * scale) / 2 - bounds.y * scale,
  };
}

/** Where the part in view is on the picture, cut off at its edges. */
export function frameOf(map: MiniMap, view: Viewport, { width, height }: Size): Rect {
  const across = span(-view.x / view.zoom, width / view.zoom, map.scale, map.x, map.width);
  const down = span(-view.y / view.zoom, height / view.zoom, map.scale, map.y, map.height);
  return { x: across.from, y: down.from, width: across.length, height: down.length };
}

function span(start: number, length: number, scale: number, origin: number, room: number) {
  const shown = Math.max(SMALLEST_FRAME, length * scale);
  const middle = (start + length / 2) * scale + origin;
  const from = Math.min(room - SMALLEST_FRAME, Math.max(0, middle - shown / 2));
  const to = Math.max(SMALLEST_FRAME, Math.min(room, middle + shown / 2));
  return { from, length: Math.max(SMALLEST_FRAME, to - from) };
}

/** The view with a point of the picture in its middle, at the same zoom. */
export function viewAround(map: MiniMap, point: Point, zoom: number, { width, height }: Size): Viewport {
  const x = (point.x - map.x) / map.scale;
  const y = (point.y - map.y) / map.scale;
  return { zoom, x: width / 2 - x * zoom, y: height / 2 - y * zoom };
}

/** Where the middle of the view is on the picture. */
export function middleOf(map: MiniMap, view: Viewport, { width, height }: Size): Point {
  return {
    x: ((width / 2 - view.x) / view.zoom) * map.scale + map.x,
    y: ((height / 2 - view.y) / view.zoom) * map.scale + map.y,
  };
}
