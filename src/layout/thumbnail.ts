import { FUNCTIONS, type Scenario } from '../chart/chart.ts';
import { indexOrg } from '../chart/org-index.ts';
import { readRole } from '../chart/role-reading.ts';
import { departmentFunction } from './department-colour.ts';
import type { Layout, PlacedCard } from './placement.ts';

/** What stands for a chart in a list: cards as boxes in a small field of whole numbers. */
export interface Thumbnail {
  readonly width: number;
  readonly height: number;
  /** Left, top, width, height, and the number of its colour, one after the other. */
  readonly boxes: readonly number[];
}

/** The number of the colour of lines; cards have the place of their function in `FUNCTIONS`. */
export const LINE_COLOUR = -1;

const FIELD = { width: 160, height: 100 } as const;

const MOST_BOXES = 300;

/** With more cards than this their lines would only be grey. */
const MOST_WITH_LINES = 60;

/**
 * Of a chart with too many cards, how many are drawn one by one; the rest becomes blocks, of which fewer than 240 fit.
 */
const MOST_NEAREST = 60;

/** Of a block, with the gap after it. */
const CELL = { width: 10, height: 7 } as const;

/** A card is never drawn larger than this part of itself: one role is a small box, not a poster. */
const LARGEST_SCALE = 0.18;

/** How much narrower than tall a wide chart may be drawn, before it becomes a thread. */
const MOST_NARROWED = 3;

type Box = readonly [left: number, top: number, width: number, height: number, colour: number];

/**
 * A small picture of a chart as it is set out: at most 300 boxes, those of lines first. A chart with more cards shows
 * its nearest levels, and what is below them as blocks. Empty for an empty chart.
 */
export function thumbnailOf(scenario: Scenario, layout: Layout): Thumbnail {
  const org = indexOrg(scenario);
  const inField = fieldOf(layout);
  const colourOf = ({ id }: PlacedCard) => {
    const role = org.role(id);
    if (!role) return FUNCTIONS.indexOf('other');
    return FUNCTIONS.indexOf(
      departmentFunction({ function: readRole(org, role).function, department: role.department }),
    );
  };
  const boxOf = (card: PlacedCard): Box => [...inField(card), colourOf(card)];
  const { cards } = layout;
  if (cards.length > MOST_BOXES) {
    const { near, far } = byNearness(cards);
    return field([...blocks(far, inField, colourOf), ...near.map(boxOf)]);
  }
  const lines = cards.length > MOST_WITH_LINES ? [] : lineBoxes(layout, inField);
  const boxes = cards.map(boxOf);
  return field([...lines.slice(0, MOST_BOXES - boxes.length), ...boxes]);
}

function field(boxes: readonly Box[]): Thumbnail {
  return { ...FIELD, boxes: boxes.flat() };
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Brings a place of the chart into the field, which it fills as far as it looks like itself. */
function fieldOf({ bounds }: Layout): (area: Area, least?: number) => [number, number, number, number] {
  const across = Math.min(LARGEST_SCALE, FIELD.width / Math.max(1, bounds.width));
  const down = Math.min(LARGEST_SCALE, FIELD.height / Math.max(1, bounds.height), across * MOST_NARROWED);
  const inWidth = Math.min(across, down * MOST_NARROWED);
  const left = (FIELD.width - bounds.width * inWidth) / 2;
  const top = (FIELD.height - bounds.height * down) / 2;
  return ({ x, y, width, height }, least = 2) => {
    const wide = Math.min(FIELD.width, Math.max(least, Math.round(width * inWidth)));
    const high = Math.min(FIELD.height, Math.max(least, Math.round(height * down)));
    const at = Math.round(left + (x - bounds.x) * inWidth);
    const under = Math.round(top + (y - bounds.y) * down);
    return [
      Math.max(0, Math.min(FIELD.width - wide, at)),
      Math.max(0, Math.min(FIELD.height - high, under)),
      wide,
      high,
    ];
  };
}

function lineBoxes({ trunks }: Layout, inField: ReturnType<typeof fieldOf>): Box[] {
  return trunks.flatMap(({ segments }) => {
    const boxes: Box[] = [];
    for (let at = 0; at + 3 < segments.length; at += 4) {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = segments.slice(at, at + 4);
      const area = {
        x: Math.min(x1, x2),
        y: Math.min(y1, y2),
        width: Math.abs(x2 - x1),
        height: Math.abs(y2 - y1),
      };
      boxes.push([...inField(area, 1), LINE_COLOUR]);
    }
    return boxes;
  });
}

/** Whole levels from the top, as many as may be drawn one by one; a first level that is too large is not. */
function byNearness(cards: readonly PlacedCard[]): { near: PlacedCard[]; far: PlacedCard[] } {
  const levels = new Map<string, number>();
  const sizes: number[] = [];
  for (const { id, parent } of cards) {
    const level = parent === undefined ? 0 : (levels.get(parent) ?? -1) + 1;
    levels.set(id, level);
    sizes[level] = (sizes[level] ?? 0) + 1;
  }
  let nearest = 0;
  let count = 0;
  while (nearest < sizes.length && count + (sizes[nearest] ?? 0) <= MOST_NEAREST) {
    count += sizes[nearest] ?? 0;
    nearest += 1;
  }
  const near: PlacedCard[] = [];
  const far: PlacedCard[] = [];
  for (const card of cards) ((levels.get(card.id) ?? 0) < nearest ? near : far).push(card);
  return { near, far };
}

/** One block wherever cards stand, in the colour of the first of them. */
function blocks(
  cards: readonly PlacedCard[],
  inField: ReturnType<typeof fieldOf>,
  colourOf: (card: PlacedCard) => number,
): Box[] {
  const cells = new Map<number, Box>();
  const columns = Math.ceil(FIELD.width / CELL.width);
  for (const card of cards) {
    const [left, top] = inField(card);
    const column = Math.floor(left / CELL.width);
    const row = Math.floor(top / CELL.height);
    const cell = row * columns + column;
    if (cells.has(cell)) continue;
    const height = Math.min(CELL.height - 1, FIELD.height - row * CELL.height);
    cells.set(cell, [column * CELL.width, row * CELL.height, CELL.width - 1, height, colourOf(card)]);
  }
  return [...cells.values()];
}
