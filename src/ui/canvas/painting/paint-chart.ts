import { paintCards } from './paint-cards.ts';
import { paintDropPlace } from './paint-drop-place.ts';
import { paintFarView } from './paint-far-view.ts';
import { paintLines } from './paint-lines.ts';
import type { Painting } from './view.ts';

/** From here on out, cards are coloured boxes and lines are strokes a pixel wide. */
const FAR_ZOOM = 0.3;

/** Paints what the page does not hold: all lines, and every card that is not mounted. */
export function paintChart(context: CanvasRenderingContext2D, painting: Painting): void {
  const { view } = painting;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, view.width * view.density, view.height * view.density);
  if (view.zoom < FAR_ZOOM) {
    paintFarView(context, painting);
    return;
  }
  paintLines(context, painting);
  paintCards(context, painting);
  paintDropPlace(context, painting);
}
