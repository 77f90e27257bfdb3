import type { FarSnapshot } from './far-snapshot.ts';
import { paintCards } from './paint-cards.ts';
import { paintDropPlace } from './paint-drop-place.ts';
import { paintLines } from './paint-lines.ts';
import { paintSelectionRings } from './paint-selection-rings.ts';
import type { Painting } from './view.ts';

/** From here on out, cards are coloured boxes and lines are strokes a pixel wide. */
export const FAR_ZOOM = 0.3;

/**
 * Paints what the page does not hold: all lines, and every card that is not mounted. Says whether the picture is
 * sharp; if not, the snapshot should be sharpened when the view rests.
 */
export function paintChart(
  context: CanvasRenderingContext2D,
  painting: Painting,
  snapshot: FarSnapshot,
): { readonly isSharp: boolean } {
  const { view } = painting;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, view.width * view.density, view.height * view.density);
  if (view.zoom < FAR_ZOOM) {
    const drawn = snapshot.draw(context, painting);
    paintSelectionRings(context, painting);
    paintDropPlace(context, painting);
    return drawn;
  }
  paintLines(context, painting);
  paintCards(context, painting);
  paintDropPlace(context, painting);
  return { isSharp: true };
}
