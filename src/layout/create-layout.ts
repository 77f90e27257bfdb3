import { CARD_WIDTH } from './card.ts';
import { findGap } from './drop-gaps.ts';
import { findHolders } from './folding.ts';
import type { Forest } from './forest.ts';
import type { Layout, PlacedCard, RoutedLine, Trunk } from './placement.ts';
import { lineLabel } from './line-label.ts';
import { createExtent, type Rect } from './rect.ts';
import { type PlannedRoutes, routeLines } from './route-lines.ts';
import { distanceTo, lineBoxes, touches } from './segments.ts';
import { boxesOf, createSpatialIndex, type SpatialIndex } from './spatial-index.ts';
import { shownLines } from './shown-lines.ts';
import { countBelow } from './stands-below.ts';
import type { Tray } from './tray.ts';
import { mergeTrunks } from './trunks.ts';

export interface LayoutParts {
  readonly forest: Forest;
  /** Top left corners by role number. */
  readonly x: Int32Array;
  readonly y: Int32Array;
  readonly tray: Tray | undefined;
  /** Asked when lines are first wanted. */
  readonly routesFor: () => PlannedRoutes;
  /** Whether a role's siblings stand above and below it rather than beside it. */
  readonly isInColumn: (role: number) => boolean;
  /** Whether a role's own team follows where its next sibling would if it had none. */
  readonly isBeforeTeam: (role: number) => boolean;
}

/** Answers every question of {@link Layout} about places that are already known. */
export function createLayout(parts: LayoutParts): Layout {
  const { forest } = parts;
  const { cards, byNumber } = createCards(parts);
  const cardIndex = once(() => createSpatialIndex(boxesOf(cards)));
  const folding = once(() => findHolders(forest));
  const below = once(() => countBelow(forest));
  const lines = once(() =>
    routeLines({
      ...parts,
      shown: cards,
      lines: shownLines(forest, folding()),
      routes: parts.routesFor(),
      index: cardIndex(),
    }),
  );
  const lineIndex = once(() => createSpatialIndex(lineBoxes(lines())));
  const trunks = once((): readonly Trunk[] => mergeTrunks(lines()));
  const bounds = once(() => measure(cards, lines(), parts.tray));
  const numberOf = (id: string) => forest.numberOf.get(id) ?? -1;

  const linesNear = (rect: Rect, visit: (line: RoutedLine) => void) => {
    const right = rect.x + rect.width;
    const bottom = rect.y + rect.height;
    lineIndex().query(rect.x, rect.y, right, bottom, (item) => {
      const line = lines()[item] as RoutedLine;
      if (touches(line.points, rect.x, rect.y, right, bottom)) visit(line);
      return undefined;
    });
  };

  return {
    cards,
    card: (id) => byNumber[numberOf(id)],
    hiddenUnder: (id) => folding().hiddenUnder(numberOf(id)),
    standsBelow: (id) => below()[numberOf(id)] ?? 0,
    ...(parts.tray && { tray: parts.tray }),
    holderOf: (id) => forest.roles[folding().holderOf(numberOf(id))]?.id,
    get bounds() {
      return bounds();
    },
    get lines() {
      return lines();
    },
    get trunks() {
      return trunks();
    },
    cardsIn: (rect) => collect(cards, cardIndex(), rect),
    linesIn: (rect) => {
      const found: RoutedLine[] = [];
      linesNear(rect, (line) => found.push(line));
      return found;
    },
    cardAt: (point) => collect(cards, cardIndex(), { ...point, width: 0, height: 0 }).at(-1),
    lineAt: (point, tolerance) => {
      let nearest: RoutedLine | undefined;
      let least = tolerance;
      const reach = 2 * tolerance;
      linesNear({ x: point.x - tolerance, y: point.y - tolerance, width: reach, height: reach }, (line) => {
        const distance = distanceTo(line.points, point);
        if (distance > least) return;
        least = distance;
        nearest = line;
      });
      return nearest;
    },
    gapAt: (point) => findGap(point, { ...parts, cards, index: cardIndex() }),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

interface Cards {
  readonly cards: readonly PlacedCard[];
  /** Holes where a role is folded away. */
  readonly byNumber: readonly (PlacedCard | undefined)[];
}

function createCards({ forest, x, y }: LayoutParts): Cards {
  const { roles, parent, preOrder, singles, options } = forest;
  const cards: PlacedCard[] = [];
  const byNumber: (PlacedCard | undefined)[] = roles.map(() => undefined);
  const add = (role: number) => {
    const id = roles[role]?.id ?? '';
    // Its card is there already, and quicker to read than one role among many different ones.
    const boss = byNumber[parent[role] as number]?.id;
    const card = createCard(id, x[role] as number, y[role] as number, options.cardHeight, boss);
    cards.push(card);
    byNumber[role] = card;
  };
  preOrder.forEach(add);
  singles.forEach(add);
  return { cards, byNumber };
}

/** Written out: spreading objects takes longer than the whole rest of the layout. */
function createCard(
  id: string,
  x: number,
  y: number,
  height: number,
  parent: string | undefined,
): PlacedCard {
  return parent === undefined
    ? { id, x, y, width: CARD_WIDTH, height }
    : { id, x, y, width: CARD_WIDTH, height, parent };
}

function collect(cards: readonly PlacedCard[], index: SpatialIndex, rect: Rect): readonly PlacedCard[] {
  const found: PlacedCard[] = [];
  index.query(rect.x, rect.y, rect.x + rect.width, rect.y + rect.height, (item) => {
    found.push(cards[item] as PlacedCard);
    return undefined;
  });
  return found;
}

function measure(cards: readonly PlacedCard[], lines: readonly RoutedLine[], tray: Tray | undefined): Rect {
  const extent = createExtent();
  if (tray) extent.addRect(tray.rect);
  for (const card of cards) extent.addRect(card);
  for (const { points, label, purpose } of lines) {
    extent.addPoints(points);
    const size = label && lineLabel(purpose);
    if (size) extent.addRect({ x: label.x - size.width / 2, y: label.y - size.height / 2, ...size });
  }
  return extent.rect;
}
