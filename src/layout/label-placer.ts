import type { LineKind, Point } from '../chart/chart.ts';
import type { RoutedLine } from './placement.ts';
import { lineLabel } from './line-label.ts';
import { A_LITTLE_ASIDE, crampedLabelSpot, freeLabelSpot } from './line-spots.ts';
import type { Rect } from './rect.ts';
import { lineBoxes, touches } from './segments.ts';
import { createSpatialIndex, type SpatialIndex, STOP } from './spatial-index.ts';

/** Among more labels than these nobody reads any, and looking for places would take longer than the layout. */
const CAREFUL_LABELS = 200;
/** Of so many, those without a free place get one that hides no solid line. */
const SQUEEZED_LABELS = 60;

/**
 * Finds each label a place that covers no card, no other line and no label before it; or else no solid line, or at
 * least no card and no other label.
 */
export function createLabelPlacer(
  cards: SpatialIndex,
  lines: readonly RoutedLine[],
): (line: RoutedLine) => Point | undefined {
  let lineIndex: SpatialIndex | undefined;
  const placed: Rect[] = [];

  const coversNoCard = ({ x, y, width, height }: Rect): boolean => {
    let free = true;
    cards.query(x, y, x + width, y + height, () => {
      free = false;
      return STOP;
    });
    return free;
  };

  const isApart = (rect: Rect) => !placed.some((other) => meet(rect, other));

  const coversNothing = (rect: Rect, own: RoutedLine, ofKind?: LineKind): boolean => {
    if (!coversNoCard(rect) || !isApart(rect)) return false;
    const right = rect.x + rect.width;
    const bottom = rect.y + rect.height;
    let free = true;
    lineIndex ??= createSpatialIndex(lineBoxes(lines));
    lineIndex.query(rect.x, rect.y, right, bottom, (item) => {
      const other = lines[item];
      if (!other || other === own || (ofKind && other.kind !== ofKind)) return undefined;
      if (!touches(other.points, rect.x, rect.y, right, bottom)) return undefined;
      free = false;
      return STOP;
    });
    return free;
  };

  return (line) => {
    const label = lineLabel(line.purpose);
    if (!label) return undefined;
    if (placed.length >= CAREFUL_LABELS) return crampedLabelSpot(line.points, label);
    const spot =
      freeLabelSpot(line.points, label, (rect) => coversNothing(rect, line)) ??
      (placed.length < SQUEEZED_LABELS
        ? freeLabelSpot(line.points, label, (rect) => coversNothing(rect, line, 'solid'), A_LITTLE_ASIDE)
        : undefined) ??
      freeLabelSpot(line.points, label, (rect) => coversNoCard(rect) && isApart(rect), A_LITTLE_ASIDE) ??
      freeLabelSpot(line.points, label, coversNoCard) ??
      crampedLabelSpot(line.points, label);
    const { width, height } = label;
    placed.push({ x: spot.x - width / 2, y: spot.y - height / 2, width, height });
    return spot;
  };
}

function meet(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
