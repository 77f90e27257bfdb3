import type { Page } from '@playwright/test';

/**
 * How many pixels of the painted canvas have about a colour, as `#rrggbb`: thin strokes are mixed with their ground.
 */
export async function paintedPixels(page: Page, colour: string): Promise<number> {
  return page.getByTestId('painted-layer').evaluate((layer, wanted) => {
    const picture = layer as HTMLCanvasElement;
    const { data = [] } = picture.getContext('2d')?.getImageData(0, 0, picture.width, picture.height) ?? {};
    const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(wanted.slice(at, at + 2), 16));
    let count = 0;
    const isNear = (value: number, other: number) => Math.abs(value - other) < 40;
    for (let at = 0; at < data.length; at += 4)
      if (
        isNear(data[at] ?? 0, red ?? 0) &&
        isNear(data[at + 1] ?? 0, green ?? 0) &&
        isNear(data[at + 2] ?? 0, blue ?? 0)
      )
        count += 1;
    return count;
  }, colour);
}
