import regular from '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf?url';
import italic from '@expo-google-fonts/inter/400Regular_Italic/Inter_400Regular_Italic.ttf?url';
import semiBold from '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf?url';
import type { PdfFonts } from '../formats/picture/pdf.ts';

let loaded: Promise<PdfFonts> | undefined;

/** The faces a PDF is set in, from this origin. Rejects when one of them cannot be loaded. */
export function pdfFonts(): Promise<PdfFonts> {
  loaded ??= loadAll();
  // A font that could not be loaded now may be loaded at the next try.
  loaded.catch(() => {
    loaded = undefined;
  });
  return loaded;
}

async function loadAll(): Promise<PdfFonts> {
  const faces = await Promise.all([load(regular), load(italic), load(semiBold)]);
  return { regular: faces[0], italic: faces[1], semiBold: faces[2] };
}

async function load(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`A font could not be loaded: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
