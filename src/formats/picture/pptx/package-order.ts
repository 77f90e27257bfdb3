import type { PackageParts } from './package-parts.ts';

const CONTENT_TYPES = '[Content_Types].xml';

/**
 * Puts right what pptxgenjs writes and PowerPoint only puts up with: kinds of content nothing in the package has,
 * masters that do not exist, and the order of lists the format prescribes.
 */
export function putInOrder(parts: PackageParts): void {
  const paths = parts.paths();
  const endings = new Set(paths.map((path) => path.slice(path.lastIndexOf('.') + 1)));
  const listed = parts
    .text(CONTENT_TYPES)
    .replaceAll(/\s*<Default Extension="([^"]*)"[^>]*\/>/g, (whole, ending: string) =>
      endings.has(ending) ? whole.trim() : '',
    )
    .replaceAll(/\s*<Override PartName="\/([^"]*)"[^>]*\/>/g, (whole, path: string) =>
      parts.has(path) ? whole.trim() : '',
    );
  parts.write(CONTENT_TYPES, listed);

  const presentation = 'ppt/presentation.xml';
  const notes = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s;
  const [list = ''] = notes.exec(parts.text(presentation)) ?? [];
  parts.replace(presentation, notes, '');
  parts.replace(presentation, /(?=<p:sldIdLst>)/, list);
}
