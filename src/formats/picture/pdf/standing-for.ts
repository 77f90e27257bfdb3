import type { jsPDF } from 'jspdf';
import { utf16Hex } from './utf16-hex.ts';
import { writeRaw } from './write-raw.ts';

/** Draws something that stands for a text, which is what readers that know of this find and copy in its place. */
export function standingFor(doc: jsPDF, text: string, draw: () => void): void {
  writeRaw(doc, `/Span <</ActualText <${utf16Hex(text)}>>> BDC`);
  draw();
  writeRaw(doc, 'EMC');
}
