import type { jsPDF } from 'jspdf';
import type { TextPrimitive } from '../../../layout/primitives.ts';
import { slimFont } from './slim-font.ts';

/** The faces of Inter as TTF files, whole. */
export interface PdfFonts {
  readonly regular: Uint8Array;
  readonly italic: Uint8Array;
  readonly semiBold: Uint8Array;
}

type Face = keyof PdfFonts;

/** Each face under a name of its own, or readers take one for the other. */
const NAMES: Readonly<Record<Face, string>> = {
  regular: 'Inter-Regular',
  italic: 'Inter-Italic',
  semiBold: 'Inter-SemiBold',
};

/** Chooses the face of a text for what is written next. */
export type UseFace = (text: TextPrimitive) => void;

/** What is not used is not read. */
export function typefaces(doc: jsPDF, fonts: PdfFonts): UseFace {
  const ready = new Set<Face>();
  return ({ weight, italic }) => {
    const face: Face = weight > 400 ? 'semiBold' : italic ? 'italic' : 'regular';
    const name = NAMES[face];
    if (!ready.has(face)) {
      doc.addFileToVFS(`${name}.ttf`, binaryString(slimFont(fonts[face])));
      doc.addFont(`${name}.ttf`, name, 'normal');
      ready.add(face);
    }
    doc.setFont(name, 'normal');
  };
}

/** At most as many as a function takes arguments anywhere. */
const CHUNK = 8192;

function binaryString(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return text;
}
