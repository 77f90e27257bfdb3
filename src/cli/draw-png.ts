import { initWasm, Resvg } from '@resvg/resvg-wasm';
import program from '@resvg/resvg-wasm/index_bg.wasm?url&inline';
import type { PdfFonts } from '../formats/picture/pdf.ts';
import { sceneToSvg } from '../formats/picture/svg.ts';
import type { Scene } from '../layout/primitives.ts';
import { pdfFonts } from './pdf-fonts.ts';

/** More pixels than this take more memory than a command line should ask for; the picture is made smaller. */
const MOST_PIXELS = 200_000_000;

let ready: Promise<void> | undefined;

/**
 * Draws a scene as PNG without a browser, in the typeface that is part of the program. Boxes stand for
 * letters Inter lacks: no other typeface is asked for, so that a picture is the same on every machine.
 *
 * @param wanted Pixels for each unit of the scene; fewer where the picture would have more than 200 million.
 */
export async function drawPng(scene: Scene, wanted: number): Promise<Uint8Array> {
  ready ??= initWasm(unpacked(program));
  await ready;
  const { regular, italic, semiBold }: PdfFonts = pdfFonts();
  const scale = Math.min(wanted, Math.sqrt(MOST_PIXELS / (scene.width * scene.height)));
  const drawing = new Resvg(sceneToSvg(scene), {
    font: { fontBuffers: [regular, italic, semiBold], defaultFontFamily: 'Inter', loadSystemFonts: false },
    fitTo: { mode: 'zoom', value: scale },
  });
  const picture = drawing.render();
  try {
    return picture.asPng();
  } finally {
    picture.free();
    drawing.free();
  }
}

function unpacked(address: string): Uint8Array {
  return Uint8Array.from(Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'));
}
