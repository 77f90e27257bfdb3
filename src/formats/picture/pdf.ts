import type { jsPDF } from 'jspdf';
import type { Page } from '../../layout/primitives.ts';
import { drawScene } from './pdf/draw-scene.ts';
import { extentOf } from './pdf/extent.ts';
import { fileId } from './pdf/file-id.ts';
import { addBookmarks, finishedPdf } from './pdf/finish.ts';
import { type PdfFonts, typefaces, type UseFace } from './pdf/typefaces.ts';
import { writeRaw } from './pdf/write-raw.ts';

export type { PdfFonts };

export interface PdfOptions {
  readonly fonts: PdfFonts;
  /** The name of the document in its properties. */
  readonly title: string;
  /** The day it is made, as "2026-11-22". */
  readonly day: string;
}

/** A page of a PDF has no side longer than this, in points. */
const LONGEST = 14_400;

/**
 * Draws pages, at least one, as a PDF file: each in its own size, shapes as shapes and texts as texts that can be found
 * and copied. The same pages give the same bytes. A page larger than a PDF can hold (200 inches) is drawn smaller,
 * whole. In the place of characters the typeface lacks stand boxes; `missingIn` says which these are.
 */
export async function pagesToPdf(pages: readonly Page[], options: PdfOptions): Promise<Uint8Array> {
  const [first, ...others] = pages;
  if (first === undefined) throw new Error('A PDF has at least one page.');
  const { jsPDF } = await import('jspdf');
  const doc = new jsPDF({
    ...sheetOf(first),
    unit: 'pt',
    compress: true,
    putOnlyUsedFonts: true,
    floatPrecision: 3,
  });
  doc.setFileId(fileId(JSON.stringify([options.title, options.day, pages])));
  doc.setLanguage('en');
  doc.setDisplayMode('fullpage');
  const useFace = typefaces(doc, options.fonts);
  drawPage(doc, first, useFace, pages.length);
  for (const page of others) {
    const { format, orientation } = sheetOf(page);
    doc.addPage(format, orientation);
    drawPage(doc, page, useFace, pages.length);
  }
  if (others.length > 0) addBookmarks(doc, pages);
  return finishedPdf(doc, options);
}

/** How much smaller a page is drawn so that a PDF can hold it; as a rule 1. */
function shrinkOf({ scene }: Page): number {
  return Math.min(1, LONGEST / Math.max(scene.width, scene.height));
}

function sheetOf(page: Page): { format: [number, number]; orientation: 'p' | 'l' } {
  const { width, height } = page.scene;
  const shrink = shrinkOf(page);
  return { format: [width * shrink, height * shrink], orientation: width > height ? 'l' : 'p' };
}

function drawPage(doc: jsPDF, page: Page, useFace: UseFace, count: number): void {
  const { scene } = page;
  const shrink = shrinkOf(page);
  if (shrink < 1) {
    // A PDF measures from the bottom: what is drawn smaller has to stay at the top.
    const rise = (1 - shrink) * scene.height * shrink;
    writeRaw(doc, `${shrink.toFixed(6)} 0 0 ${shrink.toFixed(6)} 0 ${rise.toFixed(3)} cm`);
  }
  drawScene(doc, scene, useFace);
  for (const { primitives, toPage } of scene.groups) {
    if (toPage === undefined || toPage < 0 || toPage >= count) continue;
    const { x, y, width, height } = extentOf(primitives);
    if (width === 0) continue;
    const [left, top, across, down] = [x, y, width, height].map((length) => length * shrink);
    doc.link(left ?? 0, top ?? 0, across ?? 0, down ?? 0, { pageNumber: toPage + 1, magFactor: 'Fit' });
  }
}
