import { isoDate } from '../../../chart/iso-date.ts';
import { escapeXml } from '../svg-text.ts';
import type { PackageParts } from './package-parts.ts';

const PRODUCT = 'Reportline';

/** Says what the file is and from when; nothing about who made it or where. */
export function writeProperties(parts: PackageParts, title: string, day: Date, slides: number): void {
  const when = `${isoDate(day)}T00:00:00Z`;
  const told = escapeXml(title);
  parts.replace(
    'docProps/core.xml',
    /(?<=<cp:coreProperties\b[^>]*>).*(?=<\/cp:coreProperties>)/s,
    `<dc:title>${told}</dc:title><dc:creator>${PRODUCT}</dc:creator><cp:lastModifiedBy>${PRODUCT}</cp:lastModifiedBy><cp:revision>1</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">${when}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${when}</dcterms:modified>`,
  );
  parts.replace(
    'docProps/app.xml',
    /(?<=<Properties\b[^>]*>).*(?=<\/Properties>)/s,
    `<Application>${PRODUCT}</Application><Slides>${slides}</Slides><Notes>${slides}</Notes>`,
  );
}
