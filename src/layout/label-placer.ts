import type { Point } from '../chart/chart.ts';
import type { RoutedLine } from './placement.ts';
import { lineLabel } from './line-label.ts';
import type { LineSearch } from './line-search.ts';
import { A_LITTLE_ASIDE, ANYWHERE, crampedLabelSpot, freeLabelSpot, type LabelSize } from './line-spots.ts';
import { meet, type Rect } from './rect.ts';
import { type SpatialIndex, STOP } from './spatial-index.ts';

/** Among more labels than these nobody reads any, and looking for places would take longer than the layout. */
const CAREFUL_LABELS = 200;
/** Of so many, those without a free place are looked at closely, and may hide another dotted line, but no solid one. */
const SQUEEZED_LABELS = 60;

/**
 * Finds each label a place that covers no card, no other line and no label before it; or else no solid line, or at
 * least no card and no other label.
 *
 * @param searches of all lines; a line does not cover itself
 */
export function createLabelPlacer(
  cards: SpatialIndex,
  searches: readonly LineSearch[],
): (line: RoutedLine) => Point | undefined {
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

  const isClear = (rect: Rect) => coversNoCard(rect) && isApart(rect);

  const coversLine = (rect: Rect, counts: (line: RoutedLine) => boolean) =>
    searches.some((touches) => touches(rect, counts));

  /** Looked for closely: a place on nothing at all, or else the first on no solid line. */
  const squeezedSpot = (line: RoutedLine, label: LabelSize): Point | undefined => {
    const isOther = (other: RoutedLine) => other !== line;
    let offSolid: Rect | undefined;
    const spot = freeLabelSpot(
      line.points,
      label,
      (rect) => {
        if (!isClear(rect)) return false;
        if (!coversLine(rect, isOther)) return true;
        if (!offSolid && !coversLine(rect, (other) => isOther(other) && other.kind === 'solid'))
          offSolid = rect;
        return false;
      },
      ANYWHERE,
    );
    return spot ?? (offSolid && middleOf(offSolid));
  };

  return (line) => {
    const label = lineLabel(line.purpose);
    if (!label) return undefined;
    if (placed.length >= CAREFUL_LABELS) return crampedLabelSpot(line.points, label);
    const spot =
      freeLabelSpot(
        line.points,
        label,
        (rect) => isClear(rect) && !coversLine(rect, (other) => other !== line),
      ) ??
      (placed.length < SQUEEZED_LABELS ? squeezedSpot(line, label) : undefined) ??
      freeLabelSpot(line.points, label, isClear, A_LITTLE_ASIDE) ??
      freeLabelSpot(line.points, label, coversNoCard) ??
      crampedLabelSpot(line.points, label);
    const { width, height } = label;
    placed.push({ x: spot.x - width / 2, y: spot.y - height / 2, width, height });
    return spot;
  };
}

function middleOf({ x, y, width, height }: Rect): Point {
  return { x: x + width / 2, y: y + height / 2 };
}
