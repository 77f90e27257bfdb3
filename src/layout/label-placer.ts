import type { LineKind, Point } from '../chart/chart.ts';
import type { RoutedLine } from './placement.ts';
import { lineLabel } from './line-label.ts';
import { createLineSearch } from './line-search.ts';
import { A_LITTLE_ASIDE, ANYWHERE, crampedLabelSpot, freeLabelSpot } from './line-spots.ts';
import type { Rect } from './rect.ts';
import { type SpatialIndex, STOP } from './spatial-index.ts';

/** Among more labels than these nobody reads any, and looking for places would take longer than the layout. */
const CAREFUL_LABELS = 200;
/** Of so many, those without a free place are looked at closely, and may hide another dotted line, but no solid one. */
const SQUEEZED_LABELS = 60;

/**
 * Finds each label a place that covers no card, no other line and no label before it; or else no solid line, or at
 * least no card and no other label.
 */
export function createLabelPlacer(
  cards: SpatialIndex,
  lines: readonly RoutedLine[],
): (line: RoutedLine) => Point | undefined {
  const touchesLine = createLineSearch(lines);
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

  const coversNothing = (rect: Rect, own: RoutedLine, ofKind?: LineKind): boolean =>
    coversNoCard(rect) &&
    isApart(rect) &&
    !touchesLine(rect, (other) => other !== own && (!ofKind || other.kind === ofKind));

  return (line) => {
    const label = lineLabel(line.purpose);
    if (!label) return undefined;
    if (placed.length >= CAREFUL_LABELS) return crampedLabelSpot(line.points, label);
    const spot =
      freeLabelSpot(line.points, label, (rect) => coversNothing(rect, line)) ??
      (placed.length < SQUEEZED_LABELS
        ? (freeLabelSpot(line.points, label, (rect) => coversNothing(rect, line), ANYWHERE) ??
          freeLabelSpot(line.points, label, (rect) => coversNothing(rect, line, 'solid'), ANYWHERE))
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
