import { CARD_RADIUS } from '../../../layout/card.ts';
import type { Rect } from '../../../layout/rect.ts';
import type { Painting } from './view.ts';

/** How far outside a card a ring runs, scene units: outside what is mounted above this canvas, and its focus ring. */
const GAP = 6;
/** However small the cards are, a ring stays off them; screen pixels. */
const SMALLEST_GAP = 2;
/** Never smaller than an eye can find, screen pixels. */
const SMALLEST = 10;
/** Of rings that would lie on each other in the far view one is enough; screen pixels. */
const CELL = 6;
/** How far the ring of an arrival spreads, screen pixels. */
const SPREAD = 22;

/** Rings what a search has found: all of it softly, what Enter goes to clearly, and a beat where it has led. */
export function paintMatches(context: CanvasRenderingContext2D, painting: Painting): void {
  const { matches, theme, view } = painting;
  if (!matches) return;
  const { ids, active, pulse } = matches;
  context.setTransform(view.density, 0, 0, view.density, 0, 0);
  context.strokeStyle = theme.accent;
  const gap = Math.max(SMALLEST_GAP, GAP * view.zoom);

  context.beginPath();
  const taken = new Set<number>();
  for (const id of ids) {
    if (id === active) continue;
    const ring = ringOf(painting, id, gap);
    if (!ring) continue;
    const cell = Math.floor(ring.x / CELL) * 100_000 + Math.floor(ring.y / CELL);
    if (taken.has(cell)) continue;
    taken.add(cell);
    trace(context, ring, view.zoom);
  }
  context.globalAlpha = 0.45;
  context.lineWidth = 2;
  context.stroke();

  const chosen = active === undefined ? undefined : ringOf(painting, active, gap);
  if (chosen) stroke(context, chosen, { zoom: view.zoom, alpha: 1, width: 3 });
  const beat = pulse && ringOf(painting, pulse.roleId, gap + SPREAD * pulse.progress);
  if (pulse && beat) stroke(context, beat, { zoom: view.zoom, alpha: 1 - pulse.progress, width: 3 });
  context.globalAlpha = 1;
}

function stroke(
  context: CanvasRenderingContext2D,
  ring: Rect,
  look: { readonly zoom: number; readonly alpha: number; readonly width: number },
): void {
  context.beginPath();
  trace(context, ring, look.zoom);
  context.globalAlpha = look.alpha;
  context.lineWidth = look.width;
  context.stroke();
}

function trace(context: CanvasRenderingContext2D, { x, y, width, height }: Rect, zoom: number): void {
  context.roundRect(x, y, width, height, Math.min(width / 2, (CARD_RADIUS + GAP) * zoom));
}

/** Round the card that stands for a role, in screen pixels; absent where it cannot be seen. */
function ringOf({ layout, view }: Painting, id: string, gap: number): Rect | undefined {
  const card = layout.card(layout.holderOf(id) ?? id);
  if (!card) return undefined;
  const { zoom } = view;
  const width = Math.max(SMALLEST, card.width * zoom + 2 * gap);
  const height = Math.max(SMALLEST, card.height * zoom + 2 * gap);
  const x = (card.x + card.width / 2) * zoom + view.x - width / 2;
  const y = (card.y + card.height / 2) * zoom + view.y - height / 2;
  const isSeen = x < view.width && y < view.height && x + width > 0 && y + height > 0;
  return isSeen ? { x, y, width, height } : undefined;
}
