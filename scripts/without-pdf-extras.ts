import path from 'node:path';

const NOTHING = path.resolve(import.meta.dirname, 'nothing.ts');

/**
 * What jspdf would bring along for drawing HTML and SVG, 379 kB. We draw ourselves and never ask it to: in the place of
 * each stands an empty module.
 */
export const WITHOUT_PDF_EXTRAS = { html2canvas: NOTHING, canvg: NOTHING, dompurify: NOTHING } as const;
