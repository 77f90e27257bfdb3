import type { Page } from '../../../layout/primitives.ts';
import { type PackageParts, readParts } from './package-parts.ts';
import type { SlideUnits } from './slide-units.ts';

/** Stands where the notes of a slide go. */
export const NOTES_MARK = 'reportline-notes';
/** The name of the layout all slides follow. */
export const LAYOUT_NAME = 'Chart';
const EMU_PER_INCH = 914_400;

/**
 * An empty presentation of as many slides as there are pages, written by pptxgenjs, which is loaded here and not
 * before. It has master, layouts, notes and the pictures, each once, at the first slide that shows it.
 */
export async function writtenPackage(pages: readonly Page[], units: SlideUnits): Promise<PackageParts> {
  const { default: PptxGenJS } = await import('pptxgenjs');
  const deck = new PptxGenJS();
  deck.defineLayout({ name: 'page', width: units.width / EMU_PER_INCH, height: units.height / EMU_PER_INCH });
  deck.layout = 'page';
  deck.theme = { headFontFace: 'Arial', bodyFontFace: 'Arial' };
  deck.defineSlideMaster({ title: LAYOUT_NAME });
  const known = new Set<string>();
  for (const page of pages) {
    const slide = deck.addSlide({ masterName: LAYOUT_NAME });
    slide.addNotes(NOTES_MARK);
    for (const href of picturesOf(page)) {
      if (known.has(href)) continue;
      known.add(href);
      slide.addImage({ data: href, x: 0, y: 0, w: 1, h: 1 });
    }
  }
  const zip = await deck.write({ outputType: 'uint8array' });
  if (!(zip instanceof Uint8Array)) throw new Error('The presentation could not be put together.');
  return readParts(zip);
}

/** The data addresses of its pictures, each once, in the order of drawing. */
export function picturesOf({ scene }: Page): readonly string[] {
  const found = new Set<string>();
  for (const { primitives } of scene.groups)
    for (const shape of primitives) if (shape.kind === 'image') found.add(shape.href);
  return [...found];
}
