import type { Bitmap } from './decode-png.ts';

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How far a channel may be off: edges are smoothed and colours rounded. */
const TOLERANCE = 24;

/**
 * How many pixels of an area have a colour, as `#rrggbb`. What lies outside the picture is not counted.
 */
export function countColour(bitmap: Bitmap, area: Area, colour: string): number {
  return count(bitmap, area, (x, y) => isNear(bitmap, x, y, colour));
}

/** How many pixels of an area are not the background. */
export function countInk(bitmap: Bitmap, area: Area, background: string): number {
  return count(bitmap, area, (x, y) => !isNear(bitmap, x, y, background));
}

export function wholeOf({ width, height }: Bitmap): Area {
  return { x: 0, y: 0, width, height };
}

function count(bitmap: Bitmap, area: Area, counts: (x: number, y: number) => boolean): number {
  const right = Math.min(bitmap.width, Math.ceil(area.x + area.width));
  const bottom = Math.min(bitmap.height, Math.ceil(area.y + area.height));
  let found = 0;
  for (let y = Math.max(0, Math.floor(area.y)); y < bottom; y += 1) {
    for (let x = Math.max(0, Math.floor(area.x)); x < right; x += 1) if (counts(x, y)) found += 1;
  }
  return found;
}

function isNear(bitmap: Bitmap, x: number, y: number, colour: string): boolean {
  const [red, green, blue, alpha] = bitmap.pixel(x, y);
  const wanted = Number.parseInt(colour.slice(1), 16);
  const off = Math.max(
    Math.abs(red - (wanted >> 16)),
    Math.abs(green - ((wanted >> 8) & 255)),
    Math.abs(blue - (wanted & 255)),
  );
  return alpha > 255 - TOLERANCE && off <= TOLERANCE;
}
