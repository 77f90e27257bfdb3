import { cardDetail } from '../card-detail.ts';
import { createBitmapLayer } from './bitmap-layer.ts';
import { SPOT_ZOOM, paintVeil } from './paint-changed-cards.ts';
import { paintFarChanges } from './paint-far-changes.ts';
import { paintFarFaces, paintFarTitles } from './paint-far-faces.ts';
import { paintFarScene } from './paint-far-scene.ts';
import type { Painting } from './view.ts';

/**
 * Keeps the far view as bitmaps of the screen and some of what is around it. Ten thousand cards take longer than a
 * frame to paint, a bitmap a fraction of one: panning only shifts it, zooming stretches it until it rests. Boxes,
 * the sheets over them and their titles each have their own, so that what gives way can fade in every frame; what a
 * comparison finds different has one as well.
 */
export interface FarSnapshot {
  /** Puts the far view on the screen. Says whether it is sharp; if not, `sharpen` should follow when things rest. */
  readonly draw: (context: CanvasRenderingContext2D, painting: Painting) => { readonly isSharp: boolean };
  /** Makes the next `draw` paint anew unless the bitmaps fit the zoom exactly. */
  readonly sharpen: () => void;
}

/** Painted around the visible part, as a share of it: boxes are quick, words take longer. */
const MARGIN = { boxes: 0.5, words: 0.25 } as const;

export function createFarSnapshot(): FarSnapshot {
  const boxes = createBitmapLayer(paintFarScene, { margin: MARGIN.boxes });
  const faces = createBitmapLayer(paintFarFaces, { margin: MARGIN.words });
  const titles = createBitmapLayer(paintFarTitles, { margin: MARGIN.words });
  const changes = createBitmapLayer(paintFarChanges, { margin: MARGIN.words, looksRight: showsSameChanges });

  return {
    sharpen: () => {
      for (const layer of [boxes, faces, titles, changes]) layer.sharpen();
    },
    draw: (context, painting) => {
      const { face, title } = cardDetail(painting.view.zoom);
      let isSharp = boxes.draw(context, painting);
      for (const [layer, alpha] of [
        [faces, face],
        [titles, title],
      ] as const) {
        if (alpha === 0) {
          // Not while somebody zooms, who may be back in a moment.
          if (isSharp) layer.release();
          continue;
        }
        context.globalAlpha = alpha;
        isSharp = layer.draw(context, painting) && isSharp;
        context.globalAlpha = 1;
      }
      if (!painting.changes) {
        changes.release();
        return { isSharp };
      }
      paintVeil(context, painting);
      isSharp = changes.draw(context, painting) && isSharp;
      return { isSharp };
    },
  };
}

/** The traces of selected roles stand out, and cards that are spots of colour have another look. */
function showsSameChanges(before: Painting, now: Painting): boolean {
  return (
    before.changes === now.changes &&
    before.traceWays === now.traceWays &&
    before.selection === now.selection &&
    before.view.zoom < SPOT_ZOOM === now.view.zoom < SPOT_ZOOM
  );
}
