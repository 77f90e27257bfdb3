import type { Severity } from '../chart/chart.ts';
import { BADGE_SIZE } from './badge-scene.ts';
import { chipSpots } from './change-chip.ts';
import { changedLine, LINE_CHIP_SIZE } from './change-line-scene.ts';
import { foldPill } from './fold-scene.ts';
import type { Pill } from './pill-scene.ts';
import { LINE_BADGE_SIZE } from './line-scene.ts';
import { markSpot } from './line-spots.ts';
import { moveTag } from './move-tag.ts';
import type { PlacedCard, RoutedLine } from './placement.ts';
import { createExtent, meet, type Rect } from './rect.ts';
import type { SceneOptions } from './scene.ts';
import { tracePoints } from './trace-scene.ts';
import type { TraceWay } from './trace-way.ts';

/** Half a line's width and the round ends of dots. */
const STROKE_ROOM = 2;
/** A badge sits on the upper right corner, its middle this far inside. */
export const BADGE_INSET = 3;

/** Between two pills, at least. */
const BETWEEN_PILLS = 4;

/**
 * The pill on a folded card: on the middle of its edge, or beside the tag of the card right below, which stands there.
 *
 * @param card Of the layout, or the same moved to its place in the picture.
 */
export function pillOf(options: SceneOptions, card: PlacedCard, hidden: number): Pill {
  const { scenario, pages, folds, layout } = options;
  const own = layout.card(card.id) ?? card;
  const pill = foldPill(own, hidden, {
    toRight: scenario.arrangement?.direction === 'right',
    page: pages?.get(card.id),
    words: folds?.get(card.id),
  });
  const tag = metTag(options, pill);
  const x = tag ? tag.x + tag.width + BETWEEN_PILLS : pill.x;
  return { ...pill, x: x + card.x - own.x, y: pill.y + card.y - own.y };
}

/** The tag of a move that is so close to a pill, in the layout's own measures, that the two would run into each other. */
function metTag({ changes, layout, moves }: SceneOptions, pill: Pill): Pill | undefined {
  if (!changes || !moves) return undefined;
  const [x, y] = [pill.x - BETWEEN_PILLS / 2, pill.y - BETWEEN_PILLS / 2];
  const room = { x, y, width: pill.width + BETWEEN_PILLS, height: pill.height + BETWEEN_PILLS };
  // A tag stands out of its card, which lies a little lower.
  for (const { id, ...at } of layout.cardsIn({ ...room, height: 2 * room.height })) {
    const change = changes.cards.get(id);
    const pages = moves.get(id);
    const tag = change && pages && moveTag(at, change, pages);
    if (tag && meet(tag, room)) return tag;
  }
  return undefined;
}

/** Of a line that is itself the problem. */
export function severityOf({ lineMarks }: SceneOptions, line: RoutedLine): Severity | undefined {
  return line.kind === 'solid' ? lineMarks?.get(line.manager)?.get(line.report) : undefined;
}

/** Everything that is drawn, in the layout's own measures: nothing of it is cut. */
export function sceneExtent(options: SceneOptions, ways: readonly TraceWay[]): Rect {
  const { layout, marks, scenario, changes, theme } = options;
  const extent = createExtent();
  const { x, y, width, height } = layout.bounds;
  const isEmpty = layout.cards.length === 0;
  if (!isEmpty)
    extent.addRect({
      x: x - STROKE_ROOM,
      y: y - STROKE_ROOM,
      width: width + 2 * STROKE_ROOM,
      height: height + 2 * STROKE_ROOM,
    });
  for (const id of marks?.keys() ?? []) {
    const card = layout.card(id);
    if (card) extent.addRect(around(card.x + card.width - BADGE_INSET, card.y + BADGE_INSET, BADGE_SIZE));
  }
  for (const id of scenario.arrangement?.folded ?? []) {
    const card = layout.card(id);
    const hidden = layout.hiddenUnder(id);
    if (card && hidden > 0) extent.addRect(pillOf(options, card, hidden));
  }
  for (const line of options.lineMarks ? layout.lines : []) {
    const spot = severityOf(options, line) && markSpot(line.points);
    if (spot) extent.addRect(around(spot.x, spot.y, LINE_BADGE_SIZE));
  }
  for (const way of ways) extent.addPoints(tracePoints(way));
  for (const [id, change] of changes?.cards ?? []) {
    const { kinds } = change;
    const card = layout.card(id);
    for (const { x: left, y: top } of card ? chipSpots(card, kinds) : [])
      extent.addRect(around(left, top, BADGE_SIZE));
    const moves = options.moves?.get(id);
    if (card && moves) extent.addRect(moveTag(card, change, moves));
  }
  for (const line of changes ? layout.lines : []) {
    const spot = changes && changedLine(theme, changes, line)?.isSigned && markSpot(line.points);
    if (spot) extent.addRect(around(spot.x, spot.y, LINE_CHIP_SIZE));
  }
  return extent.rect;
}

function around(x: number, y: number, size: number): Rect {
  return { x: Math.floor(x - size / 2), y: Math.floor(y - size / 2), width: size + 1, height: size + 1 };
}
