import type { Point } from '../chart/chart.ts';
import { SIBLING_GAP } from './card.ts';
import type { Forest } from './forest.ts';
import type { Gap, PlacedCard } from './placement.ts';
import type { SpatialIndex } from './spatial-index.ts';

interface Around {
  readonly forest: Forest;
  readonly cards: readonly PlacedCard[];
  readonly index: SpatialIndex;
  readonly isInColumn: (role: number) => boolean;
  readonly isBeforeTeam: (role: number) => boolean;
}

/** How far from a card a drop still means "next to this one". */
const REACH = SIBLING_GAP;
/** The same between two siblings, which wide teams below them hold apart. */
const REACH_BETWEEN = 400;

/**
 * The place among siblings nearest to a point beside a card: left or right of one that stands in a row, above or
 * below one that stands in a column. What follows on the head of a stacked branch is the first place in its team.
 */
export function findGap(point: Point, around: Around): Gap | undefined {
  const { forest, cards, index } = around;
  let nearest = REACH_BETWEEN + 1;
  let gap: Gap | undefined;
  let covered = false;
  let isBetween = false;
  const far = REACH_BETWEEN;
  index.query(point.x - far, point.y - far, point.x + far, point.y + far, (item) => {
    const card = cards[item] as PlacedCard;
    const dx = beyond(point.x, card.x, card.x + card.width);
    const dy = beyond(point.y, card.y, card.y + card.height);
    if (dx === 0 && dy === 0) covered = true;
    const role = forest.numberOf.get(card.id) ?? -1;
    const column = around.isInColumn(role);
    // Beside the line nobody else stands, so there is no place to take there.
    if (forest.isAssistant[role]) return undefined;
    const along = column ? dy : dx;
    const aside = column ? dx : dy;
    if (aside !== 0 || along === 0 || Math.abs(along) >= nearest || card.parent === undefined)
      return undefined;
    nearest = Math.abs(along);
    isBetween = siblingBeside(forest, role, along < 0 ? -1 : 1) !== undefined;
    if (along < 0) gap = gapBefore(card.parent, card.id);
    else if (around.isBeforeTeam(role)) gap = gapBefore(card.id, firstOfTeam(forest, role));
    else gap = gapBefore(card.parent, nextSibling(forest, role));
    return undefined;
  });
  return covered || (nearest > REACH && !isBetween) ? undefined : gap;
}

/** Negative before the interval, positive after it, 0 inside. */
function beyond(value: number, from: number, to: number): number {
  if (value < from) return value - from;
  return value > to ? value - to : 0;
}

function gapBefore(boss: string, before: string | undefined): Gap {
  return before === undefined ? { boss } : { boss, before };
}

function firstOfTeam(forest: Forest, boss: number): string | undefined {
  const first = forest.teamStart[boss] as number;
  const role = first < (forest.childStart[boss + 1] as number) ? forest.children[first] : undefined;
  return role === undefined ? undefined : forest.roles[role]?.id;
}

function nextSibling(forest: Forest, role: number): string | undefined {
  const next = siblingBeside(forest, role, 1);
  return next === undefined ? undefined : forest.roles[next]?.id;
}

/** The colleague before or after a role in its team; absent at either end, before which assistants stand. */
function siblingBeside(forest: Forest, role: number, by: 1 | -1): number | undefined {
  const boss = forest.parent[role] as number;
  const at = forest.children.indexOf(role, forest.childStart[boss]) + by;
  const isInTeam = at >= (forest.teamStart[boss] as number) && at < (forest.childStart[boss + 1] as number);
  return isInTeam ? forest.children[at] : undefined;
}
