import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PdfFonts } from '../../src/formats/picture/pdf.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../node_modules/@expo-google-fonts/inter');
const read = (file: string) => new Uint8Array(readFileSync(path.join(FOLDER, file)));

let fonts: PdfFonts | undefined;

/** The faces a PDF is set in, from the package they come in. */
export function pdfFonts(): PdfFonts {
  fonts ??= {
    regular: read('400Regular/Inter_400Regular.ttf'),
    italic: read('400Regular_Italic/Inter_400Regular_Italic.ttf'),
    semiBold: read('600SemiBold/Inter_600SemiBold.ttf'),
  };
  return fonts;
}
