import { inDigits } from '../chart/digits.ts';
import { listed } from '../rules/shared/wording.ts';
import { BADGE_SIZE } from './badge-scene.ts';
import { chipSpots } from './change-chip.ts';
import type { CardChange } from '../chart/overlay.ts';
import { type Pill, pillScene } from './pill-scene.ts';
import type { Primitive } from './primitives.ts';
import type { Rect } from './rect.ts';
import { textWidth } from './text-metrics.ts';
import type { Theme } from './theme.ts';

const HEIGHT = 15;
const FONT_SIZE = 10;
const PADDING = 5;
const GAP = 3;

/** "to page 5" or "from page 2": where the other end of a move stands; with several, "to pages 3, 5 and 7". From 0, in order. */
export function moveWords({ placeOf }: CardChange, pages: readonly number[]): string {
  const numbers = listed(pages.map((page) => inDigits(page + 1)));
  return `${placeOf === undefined ? 'from' : 'to'} ${pages.length === 1 ? 'page' : 'pages'} ${numbers}`;
}

/** The tag on the upper edge of a card, behind the signs of what is different about it. */
export function moveTag(card: Pick<Rect, 'x' | 'y'>, change: CardChange, pages: readonly number[]): Pill {
  const text = moveWords(change, pages);
  const last = chipSpots(card, change.kinds).at(-1);
  return {
    text,
    x: (last?.x ?? card.x) + BADGE_SIZE / 2 + GAP,
    y: card.y - HEIGHT / 2,
    width: Math.ceil(textWidth(text, FONT_SIZE, 600)) + 2 * PADDING,
    height: HEIGHT,
  };
}

/** Says on a card which has moved, or on the place it has left, on which page the other is. */
export function moveTagScene(theme: Theme, tag: Pill): readonly Primitive[] {
  return pillScene(theme, tag, { size: FONT_SIZE, stroke: theme.change.moved, fill: theme.change.moved });
}
