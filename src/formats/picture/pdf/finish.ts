import type { jsPDF } from 'jspdf';
import type { Page } from '../../../layout/primitives.ts';
import { utf16Hex } from './utf16-hex.ts';

/** Longer titles no reader shows. */
const LONGEST_TITLE = 1000;

/** The titles of the pages as the list beside them. */
export function addBookmarks(doc: jsPDF, pages: readonly Page[]): void {
  const outline = doc.outline as unknown as { makeString: (text: string) => string };
  // The library writes raw bytes, among which readers take a line end for another: half of a "č" is one.
  outline.makeString = hexString;
  for (const [i, { title }] of pages.entries()) doc.outline.add(null, title, { pageNumber: i + 1 });
  // All bookmarks lead to the height of the page at hand; of the tallest, that is the top of every page.
  const heights = pages.map(({ scene }) => scene.height);
  doc.setPage(heights.indexOf(Math.max(...heights)) + 1);
}

export interface Properties {
  readonly title: string;
  readonly day: string;
}

/** The bytes of the file. */
export function finishedPdf(doc: jsPDF, { title, day }: Properties): Uint8Array {
  const name = hexString(title);
  // What the library would write raw or by this computer's clock is given room and filled in after it.
  const room = 'T'.repeat(name.length - 2);
  doc.setDocumentProperties({ title: room, creator: 'Reportline' });
  doc.setCreationDate(`D:${ANY_DAY}000000+00'00'`);
  const named = filledIn(doc.output(), `/Title (${room})`, `/Title ${name}`);
  const dated = filledIn(named, `/CreationDate (D:${ANY_DAY}`, `/CreationDate (D:${day.replaceAll('-', '')}`);
  return Uint8Array.from(dated, (char) => char.charCodeAt(0));
}

const ANY_DAY = '20000101';

function hexString(text: string): string {
  return `<${utf16Hex(text.slice(0, LONGEST_TITLE))}>`;
}

/** In place, since a PDF knows its parts by where they begin. */
function filledIn(file: string, room: string, text: string): string {
  const at = file.lastIndexOf(room);
  if (at < 0 || room.length !== text.length)
    throw new Error('There is no room in the PDF for its properties.');
  return file.slice(0, at) + text + file.slice(at + room.length);
}
