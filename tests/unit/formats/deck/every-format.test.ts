import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ChartDocument, Line } from '../../../../src/chart/chart.ts';
import { slidePalette } from '../../../../src/formats/deck/slide-palette.ts';
import { pagesToPdf } from '../../../../src/formats/picture/pdf.ts';
import { pagesToPptx } from '../../../../src/formats/picture/pptx.ts';
import { sceneToSvg } from '../../../../src/formats/picture/svg.ts';
import { readTable } from '../../../../src/formats/table/read-table.ts';
import { deckChoices } from '../../../../src/layout/deck/deck-choices.ts';
import type { Page } from '../../../../src/layout/primitives.ts';
import { randomChart } from '../../../bench/random-chart.ts';
import { deckFor } from '../../../support/decks.ts';
import { pdfFonts } from '../../../support/pdf-fonts.ts';
import { findAll, nameOf, openPresentation, roleShapes } from '../../../support/presentation.ts';
import { readPdf } from '../../../support/read-pdf.ts';
import { allElements, readXml } from '../../../support/read-xml.ts';
import { REFERENCE_CHARTS } from '../../../support/reference-charts.ts';
import { referenceDocument } from '../../../support/report-charts.ts';
import { ROOT } from '../../../support/source-files.ts';

const SAMPLES = path.join(ROOT, 'tests/fixtures/organograms');
const DAY = new Date(2026, 10, 22);

function sample(name: string): ChartDocument {
  const read = readTable(readFileSync(path.join(SAMPLES, name)));
  if (!read.ok) throw new Error(read.message);
  return { ...read.document, title: name };
}

const CHARTS: readonly (readonly [name: string, chart: () => ChartDocument])[] = [
  ...REFERENCE_CHARTS.map((name) => [name, () => referenceDocument(name)] as const),
  ...readdirSync(SAMPLES)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => [name, () => sample(name)] as const),
  ...[10, 100, 300].map(
    (size) =>
      [`${size} roles`, () => ({ title: `${size} roles`, scenarios: [randomChart(size)] }) as const] as const,
  ),
];

/** As a search in a file finds it: white space of any kind is one blank. */
const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();
const sorted = (texts: readonly string[]) => texts.map(squeezed).toSorted();

/** How often each role and line of the pages is drawn, by what a scene says is one. */
function drawnOn(pages: readonly Page[]) {
  const groups = pages.flatMap(({ scene }) => scene.groups);
  return {
    roles: groups.filter(({ kind }) => kind === 'role'),
    lines: groups.filter(({ kind }) => kind === 'line'),
  };
}

describe.each(CHARTS)('%s', (_, chart) => {
  it('is whole in one picture: every role and every line, in SVG and PPTX alike', async () => {
    const document = chart();
    const [{ roles, lines }] = document.scenarios;
    const settings = { page: 'own', format: 'svg' } as const;
    const { pages } = deckFor(document, settings);
    expect(pages).toHaveLength(1);
    const drawn = drawnOn(pages);
    expect(drawn.roles).toHaveLength(roles.length);
    expect(drawn.lines).toHaveLength(lines.length);

    const svg = allElements(readXml(sceneToSvg(pages[0].scene)));
    const names = svg.filter(({ name }) => name === 'title').map(({ text }) => squeezed(text));
    for (const { title } of roles) expect(names.some((name) => name.startsWith(squeezed(title)))).toBe(true);
    const dashed = svg.filter(
      ({ name, attributes }) =>
        name === 'path' && attributes.get('stroke-linecap') === 'round' && attributes.has('stroke-dasharray'),
    );
    const dotted = lines.filter(({ kind }: Line) => kind === 'dotted');
    // One more in the legend.
    expect(dashed).toHaveLength(dotted.length === 0 ? 0 : dotted.length + 1);

    const slides = openPresentation(
      await pagesToPptx(pages, {
        title: document.title,
        day: DAY,
        palette: slidePalette(deckChoices(settings)),
      }),
    );
    const [slide] = slides.slides;
    if (!slide) throw new Error('There is no slide');
    expect(sorted(roleShapes(slide).map((shape) => nameOf(shape).slice('Role: '.length)))).toEqual(
      sorted(roles.map(({ title }) => title)),
    );
    expect(findAll(slide.root, 'p:cxnSp')).toHaveLength(lines.length);
  });

  it('is whole in a deck: every role on a page, every line drawn or named', async () => {
    const document = chart();
    const [{ roles, lines }] = document.scenarios;
    const settings = { format: 'pptx' } as const;
    const { pages } = deckFor(document, settings);
    const drawn = drawnOn(pages);
    expect(new Set(drawn.roles.map(({ ids }) => ids[0]))).toEqual(new Set(roles.map(({ id }) => id)));
    const seen = new Set(drawn.lines.map(({ ids }) => ids.join('\n')));
    const named = new Set(
      pages
        .filter(({ title }) => title.startsWith('Lines from page to page'))
        .flatMap(({ scene }) => scene.groups.map(({ name }) => name)),
    );
    const titles = new Map(roles.map(({ id, title }) => [id, title]));
    for (const { manager, report } of lines)
      if (!seen.has(`${manager}\n${report}`))
        expect(named).toContain(`${titles.get(report)} – ${titles.get(manager)}`);

    const slides = openPresentation(
      await pagesToPptx(pages, {
        title: document.title,
        day: DAY,
        palette: slidePalette(deckChoices(settings)),
      }),
    );
    expect(slides.slides).toHaveLength(pages.length);
    const shapes = slides.slides.flatMap((slide) => roleShapes(slide).map(nameOf));
    for (const { title } of roles) expect(shapes.map(squeezed)).toContain(squeezed(`Role: ${title}`));

    const pdf = await readPdf(
      await pagesToPdf(pages, { fonts: pdfFonts(), title: document.title, day: '2026-11-22' }),
    );
    expect(pdf.pages).toHaveLength(pages.length);
    const text = pdf.pages.map(({ texts }) => squeezed(texts.map((one) => one.text).join(' '))).join(' ');
    for (const { title } of roles.filter((role) => role.title.length < 60))
      expect(text.replaceAll(' ', '')).toContain(squeezed(title).replaceAll(' ', ''));
  });
});
