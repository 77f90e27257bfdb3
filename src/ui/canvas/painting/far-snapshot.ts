import type { Rect } from '../../../layout/rect.ts';
import { paintFarScene } from './paint-far-scene.ts';
import { type Painting, visibleRect } from './view.ts';

/**
 * Keeps the far view as a bitmap of the screen and half a screen around it. Ten thousand cards take longer than a
 * frame to paint, the bitmap a fraction of one: panning only shifts it, zooming stretches it until it rests.
 */
export interface FarSnapshot {
  /** Puts the far view on the screen. Says whether it is sharp; if not, `sharpen` should follow when things rest. */
  readonly draw: (context: CanvasRenderingContext2D, painting: Painting) => { readonly isSharp: boolean };
  /** Makes the next `draw` paint anew unless the bitmap fits the zoom exactly. */
  readonly sharpen: () => void;
}

/** Painted around the visible part, as a share of it, on each side. */
const MARGIN = 0.5;
/** Stretched at most this much either way before it is painted anew. */
const STRETCH = 2;

interface Taken {
  readonly painting: Painting;
  readonly region: Rect;
}

export function createFarSnapshot(): FarSnapshot {
  const canvas = document.createElement('canvas');
  let taken: Taken | null = null;
  let mustBeSharp = false;

  return {
    sharpen: () => {
      mustBeSharp = true;
    },
    draw: (context, painting) => {
      const { view } = painting;
      if (!taken || !serves(taken, painting) || (mustBeSharp && taken.painting.view.zoom !== view.zoom))
        taken = take(canvas, painting);
      mustBeSharp = false;
      const { region } = taken;
      if (region.width > 0 && region.height > 0) {
        const scale = view.zoom * view.density;
        context.setTransform(1, 0, 0, 1, 0, 0);
        context.drawImage(
          canvas,
          region.x * scale + view.x * view.density,
          region.y * scale + view.y * view.density,
          region.width * scale,
          region.height * scale,
        );
      }
      return { isSharp: taken.painting.view.zoom === view.zoom };
    },
  };
}

function serves({ painting: before, region }: Taken, painting: Painting): boolean {
  const { view } = painting;
  const stretch = view.zoom / before.view.zoom;
  const needed = intersection(visibleRect(view), painting.layout.bounds);
  return (
    before.layout === painting.layout &&
    before.org === painting.org &&
    before.marks === painting.marks &&
    before.theme === painting.theme &&
    before.view.density === view.density &&
    stretch <= STRETCH &&
    stretch >= 1 / STRETCH &&
    contains(region, needed)
  );
}

function take(canvas: HTMLCanvasElement, painting: Painting): Taken {
  const { view, layout } = painting;
  const seen = visibleRect(view);
  const around = {
    x: seen.x - seen.width * MARGIN,
    y: seen.y - seen.height * MARGIN,
    width: seen.width * (1 + 2 * MARGIN),
    height: seen.height * (1 + 2 * MARGIN),
  };
  // Marks stand out of the chart by a few pixels of the screen.
  const rim = 16 / view.zoom;
  const { bounds } = layout;
  const whole = {
    x: bounds.x - rim,
    y: bounds.y - rim,
    width: bounds.width + 2 * rim,
    height: bounds.height + 2 * rim,
  };
  const wanted = intersection(around, whole);
  const scale = view.zoom * view.density;
  canvas.width = Math.max(1, Math.ceil(wanted.width * scale));
  canvas.height = Math.max(1, Math.ceil(wanted.height * scale));
  const region = { ...wanted, width: canvas.width / scale, height: canvas.height / scale };
  const context = canvas.getContext('2d');
  if (context && wanted.width > 0) {
    context.clearRect(0, 0, canvas.width, canvas.height);
    paintFarScene(context, painting, region);
  }
  return { painting, region };
}

function intersection(a: Rect, b: Rect): Rect {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : { x, y, width: 0, height: 0 };
}

function contains(outer: Rect, inner: Rect): boolean {
  if (inner.width === 0 || inner.height === 0) return true;
  // A hair of tolerance: the region's size was rounded to whole pixels.
  const slack = 1e-6 * (1 + outer.width + outer.height);
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    inner.x + inner.width <= outer.x + outer.width + slack &&
    inner.y + inner.height <= outer.y + outer.height + slack
  );
}
