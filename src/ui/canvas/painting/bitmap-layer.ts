import type { Rect } from '../../../layout/rect.ts';
import { type Painting, visibleRect } from './view.ts';

/** Paints a part of the chart onto a canvas that shows exactly that part, at the painting's zoom and density. */
export type RegionPainter = (context: CanvasRenderingContext2D, painting: Painting, region: Rect) => void;

/** A picture of the view and some of what is around it, made once and moved while that does. */
export interface BitmapLayer {
  /** Puts it on the screen; false when it is stretched, and should be painted anew when things rest. */
  readonly draw: (context: CanvasRenderingContext2D, painting: Painting) => boolean;
  /** Makes the next `draw` paint anew unless the bitmap fits the zoom exactly. */
  readonly sharpen: () => void;
  /** Gives its memory back until it is wanted again. */
  readonly release: () => void;
}

/** Stretched at most this much either way before it is painted anew. */
const STRETCH = 2;

interface Taken {
  readonly painting: Painting;
  readonly region: Rect;
}

/** `margin`: what is painted around the visible part, as a share of it, on each side. */
export function createBitmapLayer(paint: RegionPainter, margin: number): BitmapLayer {
  const canvas = document.createElement('canvas');
  let taken: Taken | null = null;
  let mustBeSharp = false;

  return {
    sharpen: () => {
      mustBeSharp = true;
    },
    release: () => {
      if (!taken) return;
      taken = null;
      canvas.width = 0;
      canvas.height = 0;
    },
    draw: (context, painting) => {
      const { view } = painting;
      if (!taken || !serves(taken, painting) || (mustBeSharp && taken.painting.view.zoom !== view.zoom))
        taken = take(canvas, painting, paint, margin);
      mustBeSharp = false;
      const { region } = taken;
      const isSharp = taken.painting.view.zoom === view.zoom;
      if (region.width > 0 && region.height > 0) {
        const scale = view.zoom * view.density;
        const left = region.x * scale + view.x * view.density;
        const top = region.y * scale + view.y * view.density;
        context.setTransform(1, 0, 0, 1, 0, 0);
        // On whole pixels: half-way between two it would be blurred.
        if (isSharp) context.drawImage(canvas, Math.round(left), Math.round(top));
        else context.drawImage(canvas, left, top, region.width * scale, region.height * scale);
      }
      return isSharp;
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

function take(canvas: HTMLCanvasElement, painting: Painting, paint: RegionPainter, margin: number): Taken {
  const { view, layout } = painting;
  const seen = visibleRect(view);
  const around = {
    x: seen.x - seen.width * margin,
    y: seen.y - seen.height * margin,
    width: seen.width * (1 + 2 * margin),
    height: seen.height * (1 + 2 * margin),
  };
  // Lines stand out of the chart by a few pixels of the screen.
  const rim = 16 / view.zoom;
  const { bounds } = layout;
  const wanted = intersection(around, {
    x: bounds.x - rim,
    y: bounds.y - rim,
    width: bounds.width + 2 * rim,
    height: bounds.height + 2 * rim,
  });
  const scale = view.zoom * view.density;
  // Begun on a whole pixel of the screen, so that nothing is blurred when it is put there.
  const left = Math.floor(wanted.x * scale + view.x * view.density);
  const top = Math.floor(wanted.y * scale + view.y * view.density);
  canvas.width = Math.max(1, Math.ceil(wanted.width * scale) + 1);
  canvas.height = Math.max(1, Math.ceil(wanted.height * scale) + 1);
  const isEmpty = wanted.width === 0;
  const region = {
    x: (left - view.x * view.density) / scale,
    y: (top - view.y * view.density) / scale,
    width: isEmpty ? 0 : canvas.width / scale,
    height: isEmpty ? 0 : canvas.height / scale,
  };
  const context = canvas.getContext('2d');
  if (context && !isEmpty) paint(context, painting, region);
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
