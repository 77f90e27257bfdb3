export type Rgb = readonly [red: number, green: number, blue: number];

const HEX = /^#([\da-f]{3}|[\da-f]{6})$/i;
const FUNCTION = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/i;

/**
 * A colour of the theme in parts from 0 to 255, or undefined where nothing is to be painted. See-through colours are
 * painted full. What cannot be read is painted black, so that it is seen.
 */
export function rgbOf(colour: string): Rgb | undefined {
  if (colour === 'none' || colour === 'transparent') return undefined;
  const [, hex] = HEX.exec(colour) ?? [];
  if (hex !== undefined) {
    const digits = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
    return [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16)) as unknown as Rgb;
  }
  const [, red, green, blue] = FUNCTION.exec(colour) ?? [];
  return [red, green, blue].map((part) => Math.min(Number(part ?? 0), 255)) as unknown as Rgb;
}
