import type { Page } from '@playwright/test';
import { canvasBox, canvasCentre, type Point, SELECTORS } from './browser-session.ts';

/** What the canvas shows, sampled on a grid. */
export interface Pixels {
  /** Text that differs when the picture does. */
  readonly print: string;
  /** How many samples are not the background. */
  readonly ink: number;
  /** Drawn places on the page, nearest to the middle first; a few hundred at most. */
  readonly inked: readonly Point[];
}

const STEP = 6;

/**
 * Reads the canvas from a screenshot, so that cards, lines and the drawn far view all count. The picture is decoded
 * on a page of its own, whose work does not disturb the one that is measured.
 */
export async function readPixels(page: Page, decoder: Page): Promise<Pixels> {
  const box = await canvasBox(page);
  const shot = await page.screenshot({ clip: box, animations: 'allow' });
  const { print, inked, ink } = await decoder.evaluate(sample, { shot: shot.toString('base64'), step: STEP });
  return { print, ink, inked: inked.map(({ x, y }) => ({ x: box.x + x, y: box.y + y })) };
}

/** A drawn place of the chart itself, not of something that lies over it; the middle when nothing is drawn. */
export async function drawnPlace(page: Page, decoder: Page): Promise<Point> {
  const { inked } = await readPixels(page, decoder);
  const found = await page.evaluate(
    ({ places, canvas }) => places.find(({ x, y }) => document.elementFromPoint(x, y)?.closest(canvas)),
    { places: inked, canvas: SELECTORS.canvas },
  );
  return found ?? canvasCentre(page);
}

async function sample({ shot, step }: { readonly shot: string; readonly step: number }) {
  const image = new Image();
  image.src = `data:image/png;base64,${shot}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const drawing = canvas.getContext('2d');
  if (!drawing) throw new Error('The picture cannot be decoded.');
  drawing.drawImage(image, 0, 0);
  const { data } = drawing.getImageData(0, 0, image.width, image.height);

  const samples: { x: number; y: number; colour: number }[] = [];
  const counts = new Map<number, number>();
  for (let y = 0; y < image.height; y += step) {
    for (let x = 0; x < image.width; x += step) {
      const at = (y * image.width + x) * 4;
      const colour = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
      samples.push({ x, y, colour });
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  }
  const background = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  const drawn = samples.filter(({ colour }) => colour !== background);
  const off = (place: { x: number; y: number }) =>
    Math.hypot(place.x - image.width / 2, place.y - image.height / 2);
  return {
    print: samples.map(({ colour }) => colour.toString(36)).join(' '),
    ink: drawn.length,
    inked: drawn
      .sort((a, b) => off(a) - off(b))
      .slice(0, 400)
      .map(({ x, y }) => ({ x, y })),
  };
}
