import type { Scene } from '../../../layout/primitives.ts';

const PER_POINT = 12_700;
/** What PowerPoint allows a slide to measure: 1 to 56 inches. */
const LEAST = 914_400;
const MOST = 51_206_400;

/** Of the whole file; in English Metric Units, 914,400 to the inch. */
export interface SlideUnits {
  readonly width: number;
  readonly height: number;
  /** How many EMU one unit of a scene is: a point, unless the page would be larger than a slide can be. */
  readonly perUnit: number;
}

export function slideUnits({ width, height }: Pick<Scene, 'width' | 'height'>): SlideUnits {
  const perUnit = Math.min(PER_POINT, MOST / Math.max(width, height, 1));
  const side = (length: number) => Math.min(MOST, Math.max(LEAST, Math.round(length * perUnit)));
  return { width: side(width), height: side(height), perUnit };
}

/** A rectangle on a slide, in whole EMU. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function boxOf(area: Box, { perUnit }: SlideUnits): Box {
  const x = Math.round(area.x * perUnit);
  const y = Math.round(area.y * perUnit);
  return {
    x,
    y,
    width: Math.max(0, Math.round((area.x + area.width) * perUnit) - x),
    height: Math.max(0, Math.round((area.y + area.height) * perUnit) - y),
  };
}

/** The box around boxes; empty at the origin for none. */
export function boxAround(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** A font size in hundredths of a point; never rounded up, so that no text grows. */
export function fontSize(size: number, { perUnit }: SlideUnits): number {
  return Math.max(100, Math.floor((size * perUnit * 100) / PER_POINT + 1e-6));
}
