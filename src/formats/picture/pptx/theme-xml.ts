import type { PackageParts } from './package-parts.ts';
import { type SlideColours, THEME_SLOTS } from './slide-colours.ts';

const THEME = 'ppt/theme/theme1.xml';
const NOTES_THEME = 'ppt/theme/theme2.xml';
/** On every computer, or with a twin of the same widths; what Inter is set narrower than would not fit. */
const FACE = 'Arial';

/** Gives the presentation its colours and typeface; its notes get the same theme as a part of their own. */
export function writeTheme(parts: PackageParts, colours: SlideColours): void {
  const scheme = THEME_SLOTS.map((slot) => `<a:${slot}><a:srgbClr val="${colours[slot]}"/></a:${slot}>`);
  const fonts = (['major', 'minor'] as const).map(
    (kind) =>
      `<a:${kind}Font><a:latin typeface="${FACE}"/><a:ea typeface=""/><a:cs typeface=""/></a:${kind}Font>`,
  );
  parts.replace(
    THEME,
    /<a:clrScheme\b.*<\/a:clrScheme>/s,
    `<a:clrScheme name="Reportline">${scheme.join('')}</a:clrScheme>`,
  );
  parts.replace(
    THEME,
    /<a:fontScheme\b.*<\/a:fontScheme>/s,
    `<a:fontScheme name="Reportline">${fonts.join('')}</a:fontScheme>`,
  );
  parts.replace(THEME, /(?<=<a:theme\b[^>]*) name="[^"]*"/, ' name="Reportline"');
  parts.write(NOTES_THEME, parts.text(THEME));
  parts.replace(
    'ppt/notesMasters/_rels/notesMaster1.xml.rels',
    /\.\.\/theme\/theme1\.xml/,
    '../theme/theme2.xml',
  );
  parts.replace(
    '[Content_Types].xml',
    /(?=<\/Types>)/,
    `<Override PartName="/${NOTES_THEME}" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>`,
  );
}
