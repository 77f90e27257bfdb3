import { fileName } from '../../browser/files.ts';
import { pdfFonts } from '../../browser/pdf-fonts.ts';
import { pictureFontCss } from '../../browser/picture-fonts.ts';
import { rasterise } from '../../browser/rasterise.ts';
import { inDigits } from '../../chart/digits.ts';
import { isoDate } from '../../chart/iso-date.ts';
import { slidePalette } from '../../formats/deck/slide-palette.ts';
import { sceneToSvg } from '../../formats/picture/svg.ts';
import type { Deck } from '../../layout/deck/deck.ts';
import type { DeckChoices } from '../../layout/deck/deck-choices.ts';
import type { Scene } from '../../layout/primitives.ts';

export interface DeckFile {
  readonly name: string;
  readonly content: Blob;
  /** What the person should know: the picture had to be made smaller than asked. */
  readonly remark?: string;
}

export interface DeckFileOptions {
  readonly choices: DeckChoices;
  /** Of the chart; the file is named after it. */
  readonly title: string;
  /** The name of the scenario, where the chart has several. */
  readonly scenario?: string | undefined;
  /** What of the chart is in it: the role whose branch it is, or the two scenarios that are compared; absent: all. */
  readonly branch?: string | undefined;
  readonly day: Date;
}

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** Makes the file of a deck. Rejects when the browser gives no picture, or a part of the program does not come. */
export async function deckFile(deck: Deck, options: DeckFileOptions): Promise<DeckFile> {
  const { choices, title, scenario, branch, day } = options;
  const name = fileName(title, choices.format, day, { scenario, branch });
  const { scene } = deck.pages[0];
  switch (choices.format) {
    case 'svg': {
      const svg = sceneToSvg(scene, { fontCss: await pictureFontCss() });
      return { name, content: new Blob([svg], { type: 'image/svg+xml' }) };
    }
    case 'png':
      return { name, ...(await drawnPng(scene, choices.scale)) };
    case 'pdf': {
      const [{ pagesToPdf }, fonts] = await Promise.all([import('../../formats/picture/pdf.ts'), pdfFonts()]);
      const bytes = await pagesToPdf(deck.pages, { fonts, title, day: isoDate(day) });
      return { name, content: new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/pdf' }) };
    }
    case 'pptx': {
      const { pagesToPptx } = await import('../../formats/picture/pptx.ts');
      const bytes = await pagesToPptx(deck.pages, { title, day, palette: slidePalette(choices) });
      return { name, content: new Blob([bytes as Uint8Array<ArrayBuffer>], { type: PPTX }) };
    }
    default:
      return choices.format satisfies never;
  }
}

/** The first page as a picture of pixels. Rejects when the browser gives none. */
export async function drawnPng(scene: Scene, wanted: number): Promise<Omit<DeckFile, 'name'>> {
  const fontCss = await pictureFontCss();
  const picture = { svg: sceneToSvg(scene), width: scene.width, height: scene.height };
  const { blob, scale, width, height } = await rasterise(picture, wanted, fontCss);
  if (scale === wanted) return { content: blob };
  return {
    content: blob,
    remark: `At ${wanted}× the picture is larger than this browser can draw, so it was made ${inDigits(width)} × ${inDigits(height)} pixels. For a sharper one, choose SVG.`,
  };
}
