import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../../src/chart/chart.ts';
import { pagesToPdf } from '../../../../src/formats/picture/pdf.ts';
import type { Page, Scene } from '../../../../src/layout/primitives.ts';
import { LIGHT } from '../../../../src/layout/theme.ts';
import { pdfFonts } from '../../../support/pdf-fonts.ts';
import { type ReadPdf, readPdf } from '../../../support/read-pdf.ts';
import { pageOf, sceneOf } from '../../../support/scene-pages.ts';
import { largeScenario, scenarioOf } from '../../../support/scenarios.ts';

const options = { fonts: pdfFonts(), title: 'Chart', day: '2026-11-22' };
const read = async (...pages: readonly Page[]): Promise<ReadPdf> => readPdf(await pagesToPdf(pages, options));
const dense = (text: string) => text.replace(/\s/g, '');

/** A chart in which every title, person and purpose is another, with letters beyond Latin-1. */
function peopled(size: number): Scenario {
  const plain = largeScenario(size, (i) => Math.floor((i - 1) / 6));
  const roles = plain.roles.map((role, i) => ({
    ...role,
    title: `Ředitel für Qualität ${i}`,
    person: `Łucja Ångström-${i}`,
    vacant: i % 10 === 9,
  }));
  const dotted = roles.slice(2).filter((_, i) => i % 20 === 0);
  const lines = dotted.map(({ id }, i) => ({
    manager: 'r1',
    report: id,
    kind: 'dotted' as const,
    purpose: `Δ plan ${i}`,
  }));
  return { ...plain, roles, lines: [...plain.lines, ...lines] };
}

const linesOf = (scene: Scene) =>
  scene.groups.flatMap(({ primitives }) => primitives).filter((shape) => shape.kind === 'line');

describe('pagesToPdf', () => {
  it.each([10, 100, 300, 1000])('says and draws everything of a chart of %i roles', async (size) => {
    const scenario = peopled(size);
    const scene = sceneOf(scenario);
    const { pages } = await read({ scene, title: 'Chart' });
    const [page] = pages;
    const said = dense(page?.texts.map(({ text }) => text).join(' ') ?? '');
    for (const { title, person = '' } of scenario.roles) {
      expect(said).toContain(dense(title));
      expect(said).toContain(dense(person));
    }
    for (const { purpose } of scenario.lines) if (purpose) expect(said).toContain(dense(purpose));
    const drawn = page?.strokes.filter(({ colour, filled }) => colour === LIGHT.line && !filled) ?? [];
    const lines = linesOf(scene);
    const isDashed = ({ dash }: (typeof drawn)[number]) => dash.length > 0;
    expect(drawn.filter(isDashed)).toHaveLength(lines.filter(({ dash }) => dash === 'dotted').length);
    expect(drawn.filter((stroke) => !isDashed(stroke))).toHaveLength(
      lines.filter(({ dash }) => !dash).length,
    );
    expect(lines.filter(({ dash }) => !dash)).toHaveLength(size - 1);
    const vacant = scenario.roles.filter((role) => role.vacant).length;
    expect(page?.strokes.filter(({ dash, filled }) => filled && dash[0] === 4)).toHaveLength(vacant);
  });

  it('gives each page its own size, upright or lying', async () => {
    const sizes = [
      [960, 540],
      [540, 960],
      [1234.5, 77.25],
    ] as const;
    const { pages } = await read(...sizes.map(([width, height]) => pageOf([], { width, height })));
    expect(pages.map(({ width, height }) => [width, height])).toEqual(sizes);
  });

  it('draws a page larger than a PDF can hold smaller, whole', async () => {
    const corner = { kind: 'text', x: 28_000, y: 9_900, size: 200, weight: 400, fill: '#000000' } as const;
    const { pages } = await read(pageOf([{ ...corner, text: 'Corner' }], { width: 28_800, height: 10_000 }));
    expect(pages[0]).toMatchObject({ width: 14_400, height: 5_000 });
    expect(pages[0]?.texts[0]).toMatchObject({ text: 'Corner', x: 14_000 });
    expect(pages[0]?.texts[0]?.y).toBeCloseTo(4_950, 1);
  });

  it('names the file in its properties, and nobody as its author', async () => {
    const title = 'Č (1) \\ 顧客\r';
    const file = await readPdf(await pagesToPdf([pageOf([])], { ...options, title }));
    expect(file).toMatchObject({ title, creator: 'Reportline', language: 'en' });
    expect(file.created).toBe("D:20261122000000+00'00'");
    expect(file.author).toBeUndefined();
  });

  it('lists the pages as bookmarks when there are several', async () => {
    const titles = ['Vedoucí č (one', '顧客 \\)', 'Third'];
    const { bookmarks } = await read(...titles.map((title, i) => pageOf([], { title, height: 100 + i })));
    expect(bookmarks).toEqual(titles.map((title, page) => ({ title, page })));
    expect((await read(pageOf([]))).bookmarks).toEqual([]);
    // Raw, half of a "č" is a line end, which most readers take for another; the one read with here is more lenient.
    const file = await pagesToPdf([pageOf([], { title: 'č' }), pageOf([])], options);
    expect(
      Buffer.from(file)
        .toString('latin1')
        .match(/\/Title <FEFF010D>/g),
    ).toHaveLength(1);
  });

  it('makes what leads to a page a link to it', async () => {
    const rect = { kind: 'rect', x: 10, y: 20, width: 100, height: 40, fill: '#000000' } as const;
    const leading = (toPage: number) =>
      ({ kind: 'page', ids: [], name: '', primitives: [rect], toPage }) as const;
    const empty = { ...leading(1), primitives: [] };
    const first = pageOf([], { groups: [leading(1), leading(9), leading(-2), empty] });
    const { pages } = await read(first, pageOf([], { groups: [leading(0)], height: 500 }));
    expect(pages.map(({ links }) => links)).toEqual([
      [{ page: 1, rect: [10, 240, 110, 280] }],
      [{ page: 0, rect: [10, 440, 110, 480] }],
    ]);
  });

  it('gives the same bytes for the same pages, and another id for others', async () => {
    const pages = [{ scene: sceneOf(peopled(20)), title: 'One' }, pageOf([])];
    const [file, again] = [await pagesToPdf(pages, options), await pagesToPdf(pages, options)];
    expect(Buffer.compare(file, again)).toBe(0);
    const idOf = (bytes: Uint8Array) => /\/ID \[ <(\w{32})>/.exec(Buffer.from(bytes).toString('latin1'))?.[1];
    expect(idOf(file)).toMatch(/^[\dA-F]{32}$/);
    expect(idOf(await pagesToPdf(pages.slice(1), options))).not.toBe(idOf(file));
  });

  it('has of each face only what the letters that are used need', async () => {
    const file = await pagesToPdf([{ scene: sceneOf(scenarioOf('a > b')), title: 'One' }], options);
    expect(file.length).toBeLessThan(pdfFonts().regular.length / 8);
  });

  it('refuses to write a file without pages', async () => {
    await expect(pagesToPdf([], options)).rejects.toThrow('at least one page');
  });
});
