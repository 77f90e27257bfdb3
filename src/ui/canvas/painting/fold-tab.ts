import { foldPill } from '../../../layout/fold-scene.ts';
import type { PlacedCard } from '../../../layout/placement.ts';
import type { Rect } from '../../../layout/rect.ts';
import type { Painting } from './view.ts';

/** On the screen, pixels; but never more than a share of the card. */
const SMALLEST = { width: 9, height: 4 } as const;
const MOST_OF_CARD = 0.6;

/**
 * The pill on the edge of a card that has folded roles below, in scene units; from far out a notch that can still be
 * seen. Absent for every other card.
 */
export function foldTab(
  { layout, toRight = false, view }: Painting,
  card: PlacedCard,
): (Rect & { readonly text: string }) | undefined {
  const hidden = layout.hiddenUnder(card.id);
  if (hidden === 0) return undefined;
  const pill = foldPill(card, hidden, { toRight });
  const width = Math.max(pill.width, Math.min(SMALLEST.width / view.zoom, card.width * MOST_OF_CARD));
  const height = Math.max(pill.height, Math.min(SMALLEST.height / view.zoom, card.height * MOST_OF_CARD));
  const x = pill.x + (pill.width - width) / 2;
  const y = pill.y + (pill.height - height) / 2;
  return { text: pill.text, x, y, width, height };
}
