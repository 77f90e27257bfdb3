import { escapeXml } from '../svg-text.ts';
import type { PackageParts } from './package-parts.ts';
import { NOTES_MARK } from './written-package.ts';

/** Writes what the speaker should know about a slide, a paragraph a line. */
export function writeNotes(parts: PackageParts, slide: number, notes: string | undefined): void {
  const path = `ppt/notesSlides/notesSlide${slide}.xml`;
  const paragraphs = (notes ?? '')
    .split(/\r\n|[\r\n]/)
    .map((line) =>
      line === '' ? '<a:p/>' : `<a:p><a:r><a:rPr dirty="0"/><a:t>${escapeXml(line)}</a:t></a:r></a:p>`,
    );
  const marked = new RegExp(`<a:p>(?:(?!</a:p>).)*${NOTES_MARK}.*?</a:p>`, 's');
  parts.replace(path, marked, paragraphs.join(''));
}
