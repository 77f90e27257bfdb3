import type { LineKind, Point } from '../chart/chart.ts';
import type { Rect } from './rect.ts';
import type { Tray } from './tray.ts';

/** A role's card; top left corner, in scene units. */
export interface PlacedCard extends Rect {
  readonly id: string;
  /** The boss it stands under; absent for tops and roles that stand alone. */
  readonly parent?: string;
}

export interface RoutedLine {
  readonly manager: string;
  readonly report: string;
  readonly kind: LineKind;
  /** What is written on it; where it stands for several lines, what they have in common, or how many there are. */
  readonly purpose?: string;
  /** The card it visibly starts from, where the manager is folded away. */
  readonly shownManager?: string;
  /** The card it visibly ends at, where the report is folded away. */
  readonly shownReport?: string;
  /** How many further lines with folded ends it stands for; absent: none. */
  readonly more?: number;
  /** Corners x, y, x, y … from the manager's edge to the report's, every stretch level or upright. */
  readonly points: readonly number[];
  /** The middle of the purpose's label; absent when there is no purpose to write. */
  readonly label?: Point;
}

/** All solid lines of one manager as separate stretches without overlap, for drawing many quickly. */
export interface Trunk {
  readonly manager: string;
  /** x1, y1, x2, y2 of each stretch in turn. */
  readonly segments: readonly number[];
}

/** A place in the order of a boss's reports: before one of them, or last. */
export interface Gap {
  readonly boss: string;
  readonly before?: string;
}

/**
 * Where everything is. What is folded away is not in it. Lines, trunks and indexes are worked out when first
 * asked for; every question after that takes well under a millisecond at 10,000 cards.
 */
export interface Layout {
  /** Bosses before their reports, branch after branch; roles that stand alone last. */
  readonly cards: readonly PlacedCard[];
  readonly card: (id: string) => PlacedCard | undefined;
  /** How many roles are folded away below a card; 0 when it is open, or has nothing below it. */
  readonly hiddenUnder: (id: string) => number;
  /** How many roles in view stand below a card, in the one place each has; 0 for none and for unknown ids. */
  readonly standsBelow: (id: string) => number;
  /** The id of the card that stands for a role: its own, or its nearest boss in view; undefined for unknown ids. */
  readonly holderOf: (id: string) => string | undefined;
  /** Around the roles without a solid line; absent where there are none, or nothing else. */
  readonly tray?: Tray;
  /** Everything that is drawn, lines and their labels included; empty at the origin for an empty chart. */
  readonly bounds: Rect;
  /** In the order of the scenario's lines. One whose end is folded away ends at the card that stands for it. */
  readonly lines: readonly RoutedLine[];
  readonly trunks: readonly Trunk[];
  /** What lies in or touches the rectangle, in the order of `cards` and `lines`. */
  readonly cardsIn: (rect: Rect) => readonly PlacedCard[];
  readonly linesIn: (rect: Rect) => readonly RoutedLine[];
  /** The uppermost card at the point. */
  readonly cardAt: (point: Point) => PlacedCard | undefined;
  /** The nearest line within `tolerance` of the point. */
  readonly lineAt: (point: Point, tolerance: number) => RoutedLine | undefined;
  /** Where a card dropped between, before or after siblings would go; absent on cards and far from any. */
  readonly gapAt: (point: Point) => Gap | undefined;
}
