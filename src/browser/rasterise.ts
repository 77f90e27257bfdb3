import { toBlob } from 'html-to-image';

/** A picture to draw: an SVG document of this size, in CSS pixels. */
export interface VectorPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

export interface Raster {
  readonly blob: Blob;
  /** Pixels of the PNG. */
  readonly width: number;
  readonly height: number;
  /** The scale used: the one asked for, or less where the browser draws no larger picture. */
  readonly scale: number;
}

/** What Chromium's canvas can hold; beyond, it gives an empty picture without a word. */
const LONGEST_SIDE = 65_535;
const MOST_PIXELS = 268_435_456;

/** The largest scale up to `wanted` at which a picture of this size fits the browser's canvas. */
export function possibleScale({ width, height }: { width: number; height: number }, wanted: number): number {
  return Math.min(
    wanted,
    LONGEST_SIDE / width,
    LONGEST_SIDE / height,
    Math.sqrt(MOST_PIXELS / (width * height)),
  );
}

/**
 * Draws a vector picture as PNG. The picture is put into an element off the screen and drawn from there: the live
 * canvas shows only the cards in view, so it can never be the source.
 *
 * @param fontCss `@font-face` rules with the fonts inside: a picture in a picture cannot load the page's.
 * @throws when the browser gives no picture.
 */
export async function rasterise(picture: VectorPicture, wanted: number, fontCss: string): Promise<Raster> {
  const scale = possibleScale(picture, wanted);
  const width = Math.floor(picture.width * scale);
  const height = Math.floor(picture.height * scale);
  const drawing = new DOMParser().parseFromString(picture.svg, 'image/svg+xml').documentElement;
  const stage = document.createElement('div');
  stage.setAttribute('aria-hidden', 'true');
  // Never laid out: its size is known, and the picture is drawn from its text.
  stage.style.display = 'none';
  const frame = document.createElement('div');
  Object.assign(frame.style, { width: `${picture.width}px`, height: `${picture.height}px` });
  frame.append(document.importNode(drawing, true));
  stage.append(frame);
  document.body.append(stage);
  try {
    const blob = await toBlob(frame, {
      width: picture.width,
      height: picture.height,
      canvasWidth: width,
      canvasHeight: height,
      pixelRatio: 1,
      // Its own limit is 16,384 pixels a side, where it would shrink the picture without saying so.
      skipAutoScale: true,
      fontEmbedCSS: fontCss,
    });
    if (!blob) throw new Error('The browser gave no picture');
    return { blob, width, height, scale };
  } finally {
    stage.remove();
  }
}
