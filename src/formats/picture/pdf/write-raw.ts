import type { jsPDF } from 'jspdf';

/** Writes operators of PDF the library has no call for; its types leave this door out. */
export function writeRaw(doc: jsPDF, operators: string): void {
  (doc.internal as unknown as { readonly write: (text: string) => void }).write(operators);
}
