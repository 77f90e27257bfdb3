import type { CardDifference } from '../chart/overlay.ts';
import { BADGE_SIZE } from './badge-scene.ts';
import { CHANGE_SHAPES, HOLLOW_STROKE } from './change-shapes.ts';
import { GRID } from './marks.ts';
import type { Primitive } from './primitives.ts';
import type { Rect } from './rect.ts';
import type { Theme } from './theme.ts';

/** From the middle of one chip to the next. */
const STEP = BADGE_SIZE + 2;
/** The middle of the first chip sits on the upper edge of its card, clear of the title, this far from the corner. */
const INSET = 3;
const LETTER = 0.56;
/** The shape and the letter of a kind of difference around a middle; hollow where it is of what was. */
export function changeChip(
  theme: Theme,
  kind: CardDifference,
  middleX: number,
  middleY: number,
  { size = BADGE_SIZE, isHollow = false }: { readonly size?: number; readonly isHollow?: boolean } = {},
): readonly Primitive[] {
  const { outline, letter, centre } = CHANGE_SHAPES[kind];
  const scale = size / GRID;
  const colour = theme.change[kind];
  return [
    {
      kind: 'path',
      path: outline,
      x: middleX - size / 2,
      y: middleY - size / 2,
      scale,
      fill: isHollow ? theme.paper : colour,
      ...(isHollow && { stroke: colour, strokeWidth: HOLLOW_STROKE }),
    },
    {
      kind: 'text',
      text: letter,
      x: middleX + (centre - GRID / 2) * scale,
      y: middleY + size * LETTER * 0.36,
      size: size * LETTER,
      weight: 600,
      fill: isHollow ? colour : theme.severitySign,
      anchor: 'middle',
    },
  ];
}

/** Where the chips of a card have their middles, side by side. */
export function chipSpots(
  card: Pick<Rect, 'x' | 'y'>,
  kinds: readonly CardDifference[],
): readonly { readonly kind: CardDifference; readonly x: number; readonly y: number }[] {
  return kinds.map((kind, i) => ({ kind, x: card.x + INSET + i * STEP, y: card.y }));
}
