import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { DARK, LIGHT } from '../src/layout/theme.ts';

const PUBLIC = path.resolve(import.meta.dirname, '../public');

/** The icon's own frame, in units of icon.svg. */
const FRAME = 24;

interface Icon {
  readonly file: string;
  /** Width and height, in pixels. */
  readonly size: number;
  readonly purpose: 'any' | 'maskable';
}

/** What systems ask for. A maskable one is cut to any shape they like: within a circle of 80 % nothing is cut. */
export const ICONS: readonly Icon[] = [
  { file: 'icons/icon-192.png', size: 192, purpose: 'any' },
  { file: 'icons/icon-512.png', size: 512, purpose: 'any' },
  { file: 'icons/icon-maskable-512.png', size: 512, purpose: 'maskable' },
];

/** The colour around the page, by the scheme of the system: that of the toolbar. */
export const THEME_COLOURS = { light: LIGHT.paper, dark: DARK.paper } as const;

/** What an installed Reportline is called and looks like until it has started. */
export function webAppManifest(): string {
  const manifest = {
    name: 'Reportline',
    short_name: 'Reportline',
    description:
      'An org-chart designer that says, while you draw, where the structure repeats a known mistake.',
    lang: 'en-GB',
    start_url: './',
    scope: './',
    display: 'standalone',
    theme_color: THEME_COLOURS.light,
    background_color: LIGHT.page,
    categories: ['business', 'productivity'],
    icons: [
      { src: './icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      ...ICONS.map(({ file, size, purpose }) => ({
        src: `./${file}`,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })),
    ],
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

/** The icons as PNG, by file, made of public/icon.svg: white on the accent. */
export async function iconPictures(): Promise<ReadonlyMap<string, Uint8Array>> {
  const program = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  await initWasm(readFileSync(program));
  const drawing = readFileSync(path.join(PUBLIC, 'icon.svg'), 'utf8');
  return new Map(
    ICONS.map((icon) => {
      const svg = tile(drawing, icon.purpose);
      const picture = new Resvg(svg, { fitTo: { mode: 'width', value: icon.size } }).render();
      return [icon.file, picture.asPng()];
    }),
  );
}

function tile(drawing: string, purpose: Icon['purpose']): string {
  const inner = /<svg [^>]*>(?<inner>[\s\S]*)<\/svg>/.exec(drawing)?.groups?.['inner'];
  if (inner === undefined) throw new Error('public/icon.svg is not a drawing');
  const { side, corner } = purpose === 'any' ? { side: 34, corner: 7.5 } : { side: 40, corner: 0 };
  const margin = (side - FRAME) / 2;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}">`,
    `<rect width="${side}" height="${side}" rx="${corner}" fill="${LIGHT.accent}" shape-rendering="${corner > 0 ? 'auto' : 'crispEdges'}" />`,
    `<g transform="translate(${margin} ${margin})" fill="none" stroke="${LIGHT.accentInk}" stroke-width="2" stroke-linejoin="round">`,
    inner,
    '</g></svg>',
  ].join('');
}
