import { cardDetail } from '../card-detail.ts';
import { createBitmapLayer } from './bitmap-layer.ts';
import { paintFarFaces, paintFarTitles } from './paint-far-faces.ts';
import { paintFarScene } from './paint-far-scene.ts';
import type { Painting } from './view.ts';

/**
 * Keeps the far view as bitmaps of the screen and some of what is around it. Ten thousand cards take longer than a
 * frame to paint, a bitmap a fraction of one: panning only shifts it, zooming stretches it until it rests. Boxes,
 * the sheets over them and their titles each have their own, so that what gives way can fade in every frame.
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
  const boxes = createBitmapLayer(paintFarScene, MARGIN.boxes);
  const faces = createBitmapLayer(paintFarFaces, MARGIN.words);
  const titles = createBitmapLayer(paintFarTitles, MARGIN.words);

  return {
    sharpen: () => {
      for (const layer of [boxes, faces, titles]) layer.sharpen();
    },
    draw: (context, painting) => {
      const { face, title } = cardDetail(painting.view.zoom);
      let isSharp = boxes.draw(context, painting);
      for (const [layer, alpha] of [
        [faces, face],
        [titles, title],
      ] as const) {
        if (alpha === 0) {
          layer.release();
          continue;
        }
        context.globalAlpha = alpha;
        isSharp = layer.draw(context, painting) && isSharp;
        context.globalAlpha = 1;
      }
      return { isSharp };
    },
  };
}
