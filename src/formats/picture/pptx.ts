import type { Page } from '../../layout/primitives.ts';
import { writeProperties } from './pptx/document-properties.ts';
import { writeLayout } from './pptx/layout-xml.ts';
import { writeNotes } from './pptx/notes-xml.ts';
import { putInOrder } from './pptx/package-order.ts';
import type { PackageParts } from './pptx/package-parts.ts';
import { relationshipsOf } from './pptx/relationships.ts';
import { colourWriter, slideColours, type SlidePalette } from './pptx/slide-colours.ts';
import { slideUnits } from './pptx/slide-units.ts';
import { slideXml, type SlideTools } from './pptx/slide-xml.ts';
import { writeTheme } from './pptx/theme-xml.ts';
import { picturesOf, writtenPackage } from './pptx/written-package.ts';

export interface PptxOptions {
  /** Of the whole file, as programs list it. */
  readonly title: string;
  /** The day on the calendar is written into the file; the same pages on the same day are the same bytes. */
  readonly day: Date;
  readonly palette: SlidePalette;
}

/**
 * Writes pages as a PowerPoint file to be edited: each role is one shape with its text, each line a connector glued
 * to two of them, colours and typeface come from the theme. Text is set in Arial, as Inter is on few computers.
 * All pages are as large as the first. Takes linear time, and loads pptxgenjs when it is called.
 */
export async function pagesToPptx(
  pages: readonly Page[],
  { title, day, palette }: PptxOptions,
): Promise<Uint8Array> {
  const [first] = pages;
  if (!first) throw new Error('A presentation needs at least one page.');
  const units = slideUnits(first.scene);
  const colours = slideColours(palette, pages);
  const parts = await writtenPackage(pages, units);
  const colour = colourWriter(colours);
  writeTheme(parts, colours);
  writeLayout(parts, pages, units);
  const pictures = new Map<string, string>();
  for (const [at, page] of pages.entries()) {
    const tools = { units, colour, pictures, pages: pages.length };
    writeSlide(parts, at + 1, page, tools);
    writeNotes(parts, at + 1, page.notes);
  }
  writeProperties(parts, title, day, pages.length);
  putInOrder(parts);
  return parts.zip(day);
}

interface DeckTools extends Pick<SlideTools, 'units' | 'colour'> {
  /** Where each picture is, by its data address; grows from slide to slide. */
  readonly pictures: Map<string, string>;
  readonly pages: number;
}

function writeSlide(parts: PackageParts, number: number, page: Page, tools: DeckTools): void {
  const { units, colour, pictures, pages } = tools;
  const links = relationshipsOf(parts, `ppt/slides/_rels/slide${number}.xml.rels`);
  const added = links.targets('image');
  const fresh = picturesOf(page).filter((href) => !pictures.has(href));
  for (const [i, href] of fresh.entries()) pictures.set(href, added[i] ?? '');
  const drawn = slideXml(page, {
    units,
    colour,
    linkTo: (to) =>
      to !== undefined && Number.isInteger(to) && to >= 0 && to < pages
        ? links.idOf('slide', `slide${to + 1}.xml`)
        : undefined,
    picture: (href) => links.idOf('image', pictures.get(href) ?? ''),
  });
  parts.replace(`ppt/slides/slide${number}.xml`, /<p:cSld\b.*<\/p:cSld>/s, drawn);
  links.save();
}
