import latin400 from '@fontsource/inter/files/inter-latin-400-normal.woff2?url';
import latin400Italic from '@fontsource/inter/files/inter-latin-400-italic.woff2?url';
import latin500 from '@fontsource/inter/files/inter-latin-500-normal.woff2?url';
import latin600 from '@fontsource/inter/files/inter-latin-600-normal.woff2?url';
import latinExt400 from '@fontsource/inter/files/inter-latin-ext-400-normal.woff2?url';
import latinExt600 from '@fontsource/inter/files/inter-latin-ext-600-normal.woff2?url';

const EXTENDED =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20C0';
const FACES = [
  { address: latin400, weight: 400, style: 'normal', range: '' },
  { address: latin400Italic, weight: 400, style: 'italic', range: '' },
  { address: latin500, weight: 500, style: 'normal', range: '' },
  { address: latin600, weight: 600, style: 'normal', range: '' },
  { address: latinExt400, weight: 400, style: 'normal', range: EXTENDED },
  { address: latinExt600, weight: 600, style: 'normal', range: EXTENDED },
];

let made: Promise<string> | undefined;

/**
 * The bundled typeface as `@font-face` rules that carry their fonts with them, for pictures outside
 * the page. Rejects when one of them cannot be loaded.
 */
export function pictureFontCss(): Promise<string> {
  made ??= Promise.all(FACES.map(faceRule)).then((rules) => rules.join('\n'));
  // A font that could not be loaded now may be loaded at the next try.
  made.catch(() => {
    made = undefined;
  });
  return made;
}

async function faceRule({ address, weight, style, range }: (typeof FACES)[number]): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`A font could not be loaded: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const source = `url(data:font/woff2;base64,${base64(bytes)}) format('woff2')`;
  const unicodeRange = range === '' ? '' : `unicode-range:${range};`;
  return `@font-face{font-family:Inter;font-style:${style};font-weight:${weight};${unicodeRange}src:${source}}`;
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
