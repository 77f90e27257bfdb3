import { describe, expect, it } from 'vitest';
import { ICONS, iconPictures, THEME_COLOURS, webAppManifest } from '../../scripts/web-app-manifest.ts';
import { decodePng } from '../support/decode-png.ts';
import { expectGenerated } from '../support/generated.ts';
import { sourceFile } from '../support/source-files.ts';

const pictures = await iconPictures();

// "npm run generate" sets REPORTLINE_WRITE, and then these write what they compare.
describe('the manifest of the installed app', () => {
  it('is written from the tokens', () => expectGenerated('public/manifest.webmanifest', webAppManifest()));

  it.each(ICONS)('comes with $file, as large as it says', ({ file, size }) => {
    const picture = pictures.get(file);
    expectGenerated(`public/${file}`, picture ?? '');
    const { width, height } = decodePng(picture ?? new Uint8Array());
    expect([width, height]).toEqual([size, size]);
  });

  it('is named in the page, with the same colours', () => {
    const { source } = sourceFile('index.html');
    expect(source).toContain('<link rel="manifest" href="./manifest.webmanifest" />');
    for (const [scheme, colour] of Object.entries(THEME_COLOURS))
      expect(source).toContain(
        `<meta name="theme-color" media="(prefers-color-scheme: ${scheme})" content="${colour}" />`,
      );
  });
});
