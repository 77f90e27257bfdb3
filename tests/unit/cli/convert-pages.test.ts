import { describe, expect, it } from 'vitest';
import type { ChartDocument } from '../../../src/chart/chart.ts';
import { readOutline } from '../../../src/chart/outline.ts';
import { writeDocument } from '../../../src/formats/document/write-document.ts';
import { LIGHT } from '../../../src/layout/theme.ts';
import { decodePng } from '../../support/decode-png.ts';
import { run } from '../../support/fake-io.ts';
import { countInk, wholeOf } from '../../support/ink.ts';
import { nameOf, openPresentation, roleShapes } from '../../support/presentation.ts';
import { readPdf } from '../../support/read-pdf.ts';

const chart = (outline: string): ChartDocument => ({
  title: 'Northwind',
  scenarios: [readOutline(outline).scenario],
});

describe('pages and slides', () => {
  const FILES = { 'one.json': writeDocument(chart('Chief Executive Officer\n  Chief Customer Officer\n')) };
  const bytesOf = async (to: string) => {
    const { code, err, files } = await run(['convert', 'one.json', to], { files: FILES });
    expect([code, err]).toEqual([0, '']);
    return Buffer.from(files.get(to) as Uint8Array);
  };

  it('come out as a PDF with its roles as text', async () => {
    const { pages } = await readPdf(await bytesOf('a.pdf'));
    const text = pages.flatMap(({ texts }) => texts.map((one) => one.text)).join(' ');
    expect(pages).toHaveLength(1);
    expect(text).toContain('Chief Customer Officer');
    expect(text).toContain('22 November 2026');
  });

  it('come out as a presentation with a shape for each role', async () => {
    const { slides } = openPresentation(await bytesOf('a.pptx'));
    expect(slides.flatMap((slide) => roleShapes(slide).map(nameOf))).toEqual([
      'Role: Chief Executive Officer',
      'Role: Chief Customer Officer',
    ]);
  });

  it('come out as a PNG, drawn without a browser', async () => {
    const picture = decodePng(await bytesOf('a.png'));
    expect([picture.width, picture.height]).toEqual([1920, 1080]);
    expect(countInk(picture, wholeOf(picture), LIGHT.paper)).toBeGreaterThan(10_000);
  });

  it('are set up as the app left it with the chart', async () => {
    const document = chart('Chief Executive Officer (Ada Osei)\n');
    const files = {
      'one.json': writeDocument({ ...document, deck: { page: 'a4', people: false, title: 'Board' } }),
    };
    const ran = await run(['convert', 'one.json', 'a.pdf'], { files });
    const { pages } = await readPdf(Buffer.from(ran.files.get('a.pdf') as Uint8Array));
    const text = pages.flatMap(({ texts }) => texts.map((one) => one.text)).join(' ');
    expect(pages[0]).toMatchObject({ width: 842, height: 595 });
    expect(text).toContain('Board');
    expect(text).not.toContain('Osei');
  });

  it('say which letters they have boxes for, and only where there are some', async () => {
    const files = { 'one.json': writeDocument(chart('ראש צוות\n  Chief Customer Officer\n')) };
    for (const to of ['a.png', 'a.pdf']) {
      const { code, err } = await run(['convert', 'one.json', to], { files });
      expect(code).toBe(0);
      expect(err).toContain(
        'Reportline’s typeface lacks 6 characters of this chart, ר א ש צ ו ת. Boxes stand for them.',
      );
    }
    expect((await run(['convert', 'one.json', 'a.pptx'], { files })).err).toBe('');
  });
});
