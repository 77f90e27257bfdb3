import type { Rect } from '../../../layout/rect.ts';
import { FAR_ZOOM, type Painting, visibleRect } from './view.ts';

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

/** Lines and curves stand out of the chart by less than this, pixels of the screen. */
const RIM = 24;

/** Stretched at most this much either way before it is painted anew. */
const STRETCH = 2;

interface Taken {
  readonly painting: Painting;
  readonly region: Rect;
  /** Of the picture, which fills a part of its canvas; pixels. */
  readonly width: number;
  readonly height: number;
}

interface Options {
  /** What is painted around the visible part, as a share of it, on each side. */
  readonly margin: number;
  /** Whether a picture made of one painting looks right for another of the same chart. Default: always. */
  readonly looksRight?: (before: Painting, now: Painting) => boolean;
}

export function createBitmapLayer(
  paint: RegionPainter,
  { margin, looksRight = () => true }: Options,
): BitmapLayer {
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
      const isStretched = taken?.painting.view.zoom !== view.zoom;
      if (
        !taken ||
        !serves(taken, painting) ||
        !looksRight(taken.painting, painting) ||
        (mustBeSharp && isStretched)
      )
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
        const { width, height } = taken;
        const [x, y] = isSharp ? [Math.round(left), Math.round(top)] : [left, top];
        context.drawImage(canvas, 0, 0, width, height, x, y, region.width * scale, region.height * scale);
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
  const rim = RIM / view.zoom;
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
  const width = Math.max(1, Math.ceil(wanted.width * scale) + 1);
  const height = Math.max(1, Math.ceil(wanted.height * scale) + 1);
  const isEmpty = wanted.width === 0;
  const region = {
    x: (left - view.x * view.density) / scale,
    y: (top - view.y * view.density) / scale,
    width: isEmpty ? 0 : width / scale,
    height: isEmpty ? 0 : height / scale,
  };
  // However near somebody comes, more than this is never wanted.
  const most = {
    width: Math.min(around.width * scale, (bounds.width * FAR_ZOOM + 2 * RIM + 2) * view.density),
    height: Math.min(around.height * scale, (bounds.height * FAR_ZOOM + 2 * RIM + 2) * view.density),
  };
  const context = cleared(canvas, Math.max(width, most.width), Math.max(height, most.height));
  if (context && !isEmpty) {
    context.save();
    paint(context, painting, region);
    context.restore();
  }
  return { painting, region, width, height };
}

/**
 * Its context, with room for a picture. Another size means other memory, which takes a browser longer than the picture.
 */
function cleared(canvas: HTMLCanvasElement, width: number, height: number): CanvasRenderingContext2D | null {
  const context = canvas.getContext('2d');
  if (canvas.width < width || canvas.height < height) {
    canvas.width = Math.max(canvas.width, Math.ceil(width));
    canvas.height = Math.max(canvas.height, Math.ceil(height));
  } else {
    context?.setTransform(1, 0, 0, 1, 0, 0);
    context?.clearRect(0, 0, canvas.width, canvas.height);
  }
  return context;
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
