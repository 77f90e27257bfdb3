import regular from '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf?inline';
import italic from '@expo-google-fonts/inter/400Regular_Italic/Inter_400Regular_Italic.ttf?inline';
import semiBold from '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf?inline';
import type { PdfFonts } from '../formats/picture/pdf.ts';

/** The faces a PDF is set in. They are part of the program, which is one file. */
export function pdfFonts(): PdfFonts {
  return { regular: unpack(regular), italic: unpack(italic), semiBold: unpack(semiBold) };
}

function unpack(address: string): Uint8Array {
  return Uint8Array.from(Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'));
}
