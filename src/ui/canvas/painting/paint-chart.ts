import type { FarSnapshot } from './far-snapshot.ts';
import { paintCardMarks } from './paint-card-marks.ts';
import { paintCards } from './paint-cards.ts';
import { paintChangedCards, paintChangeSigns } from './paint-changed-cards.ts';
import { paintChangedLines } from './paint-changed-lines.ts';
import { paintDropPlace } from './paint-drop-place.ts';
import { paintLines } from './paint-lines.ts';
import { paintMatches } from './paint-matches.ts';
import { paintOutlook } from './paint-outlook.ts';
import { paintSelectionRings } from './paint-selection-rings.ts';
import { paintStandingOut } from './paint-standing-out.ts';
import { paintTraces } from './paint-traces.ts';
import { paintTray } from './paint-tray.ts';
import { FAR_ZOOM, type Painting } from './view.ts';

/**
 * Paints what the page does not show: all lines, and every card that is not seen there. Says whether the picture is
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
  let isSharp = true;
  if (view.zoom < FAR_ZOOM) {
    isSharp = snapshot.draw(context, painting).isSharp;
  } else {
    paintTray(context, painting);
    paintLines(context, painting);
    paintChangedLines(context, painting);
    paintTraces(context, painting);
    paintCards(context, painting);
    paintChangedCards(context, painting);
  }
  paintStandingOut(context, painting);
  paintSelectionRings(context, painting);
  paintMatches(context, painting);
  paintCardMarks(context, painting);
  paintChangeSigns(context, painting);
  paintDropPlace(context, painting);
  paintOutlook(context, painting);
  return { isSharp };
}
