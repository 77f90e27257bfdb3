import type { Page } from '../../../layout/primitives.ts';
import { LIGHT } from '../../../layout/theme.ts';

/** The colours a deck is made of, as `#rrggbb`; in PowerPoint they can be changed in one place. */
export interface SlidePalette {
  /** Text. */
  readonly ink: string;
  /** Slides and cards. */
  readonly paper: string;
  /** Secondary text. */
  readonly softInk: string;
  /** A quiet surface. */
  readonly tint: string;
  /** Of the brand, or else the product. */
  readonly accents: readonly [string, string];
  readonly link: string;
}

/** What a theme calls its colours, in the order it lists them. */
export const THEME_SLOTS = [
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
] as const;
type ThemeSlot = (typeof THEME_SLOTS)[number];

/** `RRGGBB` by slot. */
export type SlideColours = Readonly<Record<ThemeSlot, string>>;

/** A palette completed by the four department colours the pages use most. */
export function slideColours(palette: SlidePalette, pages: readonly Page[]): SlideColours {
  const { ink, paper, softInk, tint, accents, link } = palette;
  const named = [ink, paper, softInk, tint, ...accents, link].map(hexOf);
  const [dk1, lt1, dk2, lt2, accent1, accent2, hlink] = named as [string, ...string[]];
  const [accent3, accent4, accent5, accent6] = departments(pages, new Set(named));
  return {
    dk1,
    lt1,
    dk2,
    lt2,
    accent1,
    accent2,
    accent3,
    accent4,
    accent5,
    accent6,
    hlink,
    folHlink: hlink,
  } as SlideColours;
}

/** The most used first; where there are fewer than four, the product's own complete them. */
function departments(pages: readonly Page[], known: ReadonlySet<string>): readonly string[] {
  const uses = new Map<string, number>();
  for (const { scene } of pages)
    for (const { kind, primitives } of scene.groups) {
      if (kind !== 'role') continue;
      for (const shape of primitives.slice(1)) {
        if (shape.kind !== 'rect' || shape.fill === undefined || shape.stroke !== undefined) continue;
        const hex = hexOf(shape.fill);
        uses.set(hex, (uses.get(hex) ?? 0) + 1);
      }
    }
  const used = [...uses].sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1));
  const all = [...used.map(([hex]) => hex), ...Object.values(LIGHT.department).map(hexOf)];
  return [...new Set(all)].filter((hex) => !known.has(hex)).slice(0, 4);
}

const HEX = /^#(?:([\da-f]{3})|([\da-f]{6})([\da-f]{2})?)$/i;
const RGB = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)(?:\s*[,/]\s*([\d.]+)(%?))?\s*\)$/i;

interface Colour {
  readonly hex: string;
  /** From 0 to 1. */
  readonly alpha: number;
}

function read(css: string): Colour {
  const [, short, long, alpha] = HEX.exec(css) ?? [];
  if (short) return { hex: short.replaceAll(/./g, '$&$&').toUpperCase(), alpha: 1 };
  if (long) return { hex: long.toUpperCase(), alpha: alpha ? Number.parseInt(alpha, 16) / 255 : 1 };
  const rgb = RGB.exec(css);
  if (!rgb) throw new Error(`A slide cannot hold the colour "${css}": write it as #rrggbb.`);
  const hex = rgb.slice(1, 4).map((part) => Math.min(255, Number(part)).toString(16).padStart(2, '0'));
  const opacity = rgb[4] === undefined ? 1 : Number(rgb[4]) / (rgb[5] ? 100 : 1);
  return { hex: hex.join('').toUpperCase(), alpha: Math.min(1, opacity) };
}

function hexOf(css: string): string {
  return read(css).hex;
}

/** In the words of a slide, where the theme's light and dark have other names. */
const ON_SLIDES: Readonly<Record<string, string>> = { dk1: 'tx1', lt1: 'bg1', dk2: 'tx2', lt2: 'bg2' };

/** Says a colour in the XML of a slide: by its name where the theme has it; undefined for `transparent`. */
export function colourWriter(colours: SlideColours): (css: string) => string | undefined {
  const names = new Map<string, string>();
  for (const slot of THEME_SLOTS)
    if (!names.has(colours[slot])) names.set(colours[slot], ON_SLIDES[slot] ?? slot);
  return (css) => {
    if (css === 'transparent' || css === 'none') return undefined;
    const { hex, alpha } = read(css);
    const name = names.get(hex);
    const [tag, value] = name ? ['schemeClr', name] : ['srgbClr', hex];
    if (alpha >= 1) return `<a:${tag} val="${value}"/>`;
    return `<a:${tag} val="${value}"><a:alpha val="${Math.round(alpha * 100_000)}"/></a:${tag}>`;
  };
}
