import type { Point } from '../../../chart/chart.ts';
import type { MiniMap } from '../mini-map-geometry.ts';
import { paintChangedCards, paintVeil } from './paint-changed-cards.ts';
import { paintFarScene } from './paint-far-scene.ts';
import { stampMark } from './paint-marks.ts';
import { standingMarks } from './standing-marks.ts';
import type { Painting } from './view.ts';

/** Pixels of the screen: a spot of colour, too small for a sign. */
const MARK_SIZE = 6;
/** The worst come first, none on another; more would hide the chart. */
const MOST_MARKS = 24;

/** The whole chart as a small picture with its findings, onto a canvas of the map's size. */
export function paintMiniMap(
  context: CanvasRenderingContext2D,
  chart: Omit<Painting, 'view' | 'shown' | 'selection' | 'hoveredLine' | 'dropTarget'>,
  map: MiniMap,
  density: number,
): void {
  const { width, height, scale } = map;
  const painting: Painting = {
    ...chart,
    shown: new Set(),
    selection: { kind: 'nothing' },
    hoveredLine: null,
    dropTarget: null,
    view: { x: map.x, y: map.y, zoom: scale, width, height, density },
  };
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width * density, height * density);
  paintFarScene(context, painting, {
    x: -map.x / scale,
    y: -map.y / scale,
    width: width / scale,
    height: height / scale,
  });
  paintVeil(context, painting);
  paintChangedCards(context, painting);
  context.setTransform(1, 0, 0, 1, 0, 0);
  const placed: Point[] = [];
  for (const { severity, x, y } of standingMarks(chart.marks, chart.layout)) {
    if (placed.length >= MOST_MARKS) break;
    const at = { x: x * scale + map.x, y: y * scale + map.y };
    if (placed.some((other) => Math.hypot(other.x - at.x, other.y - at.y) < MARK_SIZE)) continue;
    placed.push(at);
    const spot = { x: at.x * density, y: at.y * density };
    stampMark(context, chart.theme, { severity, count: 1 }, spot, MARK_SIZE * density);
  }
}
