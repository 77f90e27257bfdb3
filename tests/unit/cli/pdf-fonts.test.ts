import { expect, it } from 'vitest';
import { pdfFonts } from '../../../src/cli/pdf-fonts.ts';
import { pdfFonts as inPackage } from '../../support/pdf-fonts.ts';

it('carries the faces of a PDF as they are', () => {
  const carried = pdfFonts();
  for (const face of ['regular', 'italic', 'semiBold'] as const)
    expect(Buffer.compare(carried[face], inPackage()[face])).toBe(0);
});
