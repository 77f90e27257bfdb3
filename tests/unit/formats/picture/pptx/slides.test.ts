import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pagesToPptx } from '../../../../../src/formats/picture/pptx.ts';
import type { Page, Primitive, SceneGroup } from '../../../../../src/layout/primitives.ts';
import { LIGHT } from '../../../../../src/layout/theme.ts';
import { anyText } from '../../../../support/arbitrary-document.ts';
import { SMALL_LOGO } from '../../../../support/logos.ts';
import {
  attributeOf,
  boxOfShape,
  find,
  findAll,
  nameOf,
  openPresentation,
  packageFaults,
  paragraphsOf,
  type Presentation,
  roleShapes,
  slideAt,
  shapesOf,
} from '../../../../support/presentation.ts';
import { HOSTILE } from '../../../../support/report-charts.ts';
import { scenarioOf } from '../../../../support/scenarios.ts';
import { pageOf } from '../../../../support/scene-pages.ts';
import { chartPage, PPTX } from '../../../../support/slide-pages.ts';

async function deckOf(pages: readonly Page[], options: Partial<typeof PPTX> = {}): Promise<Presentation> {
  const deck = openPresentation(await pagesToPptx(pages, { ...PPTX, ...options }));
  expect(packageFaults(deck)).toEqual([]);
  return deck;
}

const text = (words: string, more: object = {}): Primitive => ({
  kind: 'text',
  text: words,
  x: 36,
  y: 60,
  size: 24,
  weight: 600,
  fill: LIGHT.ink,
  ...more,
});
const group = (
  kind: SceneGroup['kind'],
  primitives: readonly Primitive[],
  more: object = {},
): SceneGroup => ({
  kind,
  ids: [],
  name: `A ${kind}`,
  primitives,
  ...more,
});
const page = (groups: readonly SceneGroup[], more: Partial<Page> = {}): Page => ({
  ...pageOf([], { width: 960, height: 540, groups }),
  ...more,
});

/** The texts of the title placeholders of each slide. */
const titlesOf = (deck: Presentation) =>
  deck.slides.map(({ root }) =>
    findAll(root, 'p:sp')
      .filter((shape) => find(shape, 'p:ph')?.attributes.get('type') === 'title')
      .map((shape) => paragraphsOf(shape).join('\n')),
  );

describe('the slides of a presentation', () => {
  it('are as large as their scenes, a point for a point', async () => {
    const deck = await deckOf([page([])]);
    expect([...(find(deck.part('ppt/presentation.xml'), 'p:sldSz')?.attributes ?? [])]).toEqual([
      ['cx', '12192000'],
      ['cy', '6858000'],
    ]);
  });

  it('are listed in the order the format prescribes', async () => {
    const deck = await deckOf([page([]), page([])]);
    expect(deck.part('ppt/presentation.xml').children.map(({ name }) => name)).toEqual(
      'p:sldMasterIdLst p:notesMasterIdLst p:sldIdLst p:sldSz p:notesSz p:defaultTextStyle'.split(' '),
    );
  });

  it('are no larger and no smaller than PowerPoint allows, with everything in proportion', async () => {
    const size = (deck: Presentation) => {
      const slide = find(deck.part('ppt/presentation.xml'), 'p:sldSz');
      return [Number(attributeOf(slide, 'cx')), Number(attributeOf(slide, 'cy'))];
    };
    const rect = { kind: 'rect', x: 4032, y: 0, width: 4032, height: 4032, fill: LIGHT.ink } as const;
    const large = await deckOf([pageOf([rect], { width: 8064, height: 4032 })]);
    expect(size(large)).toEqual([51_206_400, 25_603_200]);
    const drawn = findAll(slideAt(large, 0).root, 'p:sp').find((shape) => nameOf(shape) === 'Shapes');
    expect(boxOfShape(drawn)).toEqual({
      x: 25_603_200,
      y: 0,
      width: 25_603_200,
      height: 25_603_200,
    });
    expect(size(await deckOf([pageOf([], { width: 10, height: 20 })]))).toEqual([914_400, 914_400]);
  });

  it('have their title where outlines and screen readers look for it', async () => {
    const titled = page([
      group('title', [
        text('The whole', { of: 'The whole title' }),
        text('title', { y: 90, of: 'The whole title' }),
      ]),
      group('page', [text('Footer', { y: 520, size: 9 })]),
    ]);
    const deck = await deckOf([titled, page([], { title: 'Unseen' })]);
    expect(titlesOf(deck)).toEqual([['The whole title'], ['Unseen']]);
    const unseen = findAll(slideAt(deck, 1).root, 'p:sp').find((shape) => find(shape, 'p:ph'));
    const { y, height } = boxOfShape(unseen);
    expect(y + height).toBeLessThanOrEqual(0);
  });

  it('keep their title beside a logo', async () => {
    const logo = { kind: 'image', x: 800, y: 32, width: 124, height: 38, href: SMALL_LOGO } as const;
    const deck = await deckOf([
      page([group('title', [text('Title')]), group('page', [logo], { name: 'Logo' })]),
    ]);
    const [title] = findAll(slideAt(deck, 0).root, 'p:sp').map(boxOfShape);
    expect((title?.x ?? 0) + (title?.width ?? 0)).toBeLessThan(800 * 12_700);
  });

  it('tell the speaker what there is to know, a paragraph a line', async () => {
    const deck = await deckOf([page([], { notes: 'First.\n\nSecond & last.' }), page([])]);
    expect(deck.slides.map(({ notes }) => notes)).toEqual([['First.', '', 'Second & last.'], ['']]);
  });

  it('lead to each other', async () => {
    const chart = chartPage(scenarioOf('a > b, c'));
    const groups = chart.scene.groups.map((one) =>
      one.kind === 'role' && one.ids[0] === 'b' ? { ...one, toPage: 1 } : one,
    );
    const back = page([
      group('page', [text('Back')], { toPage: 0 }),
      group('page', [text('Nowhere')], { toPage: 7 }),
    ]);
    const deck = await deckOf([{ ...chart, scene: { ...chart.scene, groups } }, back]);
    const links = deck.slides.map((slide) =>
      shapesOf(slide).flatMap((shape) => {
        const link = find(shape, 'a:hlinkClick');
        if (!link) return [];
        expect(link.attributes.get('action')).toBe('ppaction://hlinksldjump');
        return [`${nameOf(shape)} -> ${slide.target(attributeOf(link, 'r:id'))}`];
      }),
    );
    expect(links).toEqual([
      ['Role: Title of b -> ppt/slides/slide2.xml'],
      ['A page -> ppt/slides/slide1.xml'],
    ]);
  });

  it('lead on from the tab of a folded card as well', async () => {
    const { scene, ...chart } = chartPage(scenarioOf('a > b; b > c', { arrangement: { folded: ['b'] } }));
    const groups = scene.groups.map((one) => (one.ids.join('') === 'b' ? { ...one, toPage: 0 } : one));
    const deck = await deckOf([{ ...chart, scene: { ...scene, groups } }]);
    const leading = shapesOf(slideAt(deck, 0)).filter((shape) => find(shape, 'a:hlinkClick'));
    expect(leading.map((shape) => [nameOf(shape), ...paragraphsOf(shape)])).toEqual([
      ['Role: Title of b', 'Title of b'],
      ['Tab', '+1'],
    ]);
  });

  it('have the background of the scene, or none', async () => {
    const of = async (background: string) =>
      find(slideAt(await deckOf([pageOf([], { background })]), 0).root, 'p:bgPr');
    expect(find(await of('#123456'), 'a:srgbClr')?.attributes.get('val')).toBe('123456');
    expect(find(await of(LIGHT.paper), 'a:schemeClr')?.attributes.get('val')).toBe('bg1');
    expect(await of('transparent')).toBeUndefined();
  });

  it('show a picture, and keep it once', async () => {
    const logo = { kind: 'image', x: 10, y: 20, width: 40, height: 20, href: SMALL_LOGO } as const;
    const named = () => page([group('page', [logo], { name: 'Logo of Northwind' })]);
    const deck = await deckOf([page([]), named(), named()]);
    const targets = deck.slides.flatMap((slide) =>
      findAll(slide.root, 'a:blip').map((blip) => slide.target(attributeOf(blip, 'r:embed'))),
    );
    expect(targets).toHaveLength(2);
    expect(targets[1]).toBe(targets[0]);
    const bytes = Buffer.from(deck.bytes(targets[0] ?? '')).toString('base64');
    expect(SMALL_LOGO.endsWith(bytes)).toBe(true);
    const [picture] = findAll(slideAt(deck, 1).root, 'p:pic');
    expect(attributeOf(find(picture, 'p:cNvPr'), 'descr')).toBe('Logo of Northwind');
    expect(boxOfShape(picture)).toEqual({ x: 127_000, y: 254_000, width: 508_000, height: 254_000 });
  });

  it('draw lines of a legend as shapes that join nothing', async () => {
    const line = {
      kind: 'line',
      points: [0, 9, 40, 9],
      radius: 0,
      stroke: LIGHT.line,
      strokeWidth: 2,
      dash: 'dotted',
    } as const;
    const deck = await deckOf([page([group('page', [line, text('Dotted line')], { name: 'Legend' })])]);
    const root = slideAt(deck, 0).root;
    expect(findAll(root, 'p:cxnSp')).toEqual([]);
    expect(findAll(root, 'p:grpSp').map(nameOf)).toEqual(['Legend']);
    expect(findAll(root, 'a:prstDash').map((dash) => dash.attributes.get('val'))).toEqual(['sysDot']);
  });
});

describe('texts below each other', () => {
  const list = (words: string, y: number, x = 36) =>
    group('page', [text(words, { x, y, size: 12 })], { list: 'added', name: words });
  const frames = async (groups: readonly SceneGroup[]) => {
    const deck = await deckOf([page([group('title', [text('Title')]), ...groups])]);
    return findAll(slideAt(deck, 0).root, 'p:sp').slice(1).map(paragraphsOf);
  };

  it('are one text to edit where they are one list, and end with it', async () => {
    expect(await frames([list('One', 100), list('Two', 118), list('Three', 200)])).toEqual([
      ['One', 'Two', 'Three'],
    ]);
    const other = group('page', [text('Other', { y: 130 })]);
    expect(await frames([list('One', 100), other, list('Two', 160)])).toEqual([['One'], ['Other'], ['Two']]);
    expect(await frames([list('One', 100), list('Beside', 100, 500)])).toEqual([['One  Beside']]);
    expect(await frames([list('One', 100), list('Above', 40)])).toEqual([['One'], ['Above']]);
  });

  it('keep their base lines, whatever stands between', async () => {
    const deck = await deckOf([page([group('title', [text('T')]), list('One', 100), list('Two', 160)])]);
    const shape = findAll(slideAt(deck, 0).root, 'p:sp')[1];
    const [first, second] = findAll(shape, 'a:p').map((paragraph) => {
      const points = (name: string) =>
        Number(attributeOf(find(find(paragraph, name), 'a:spcPts'), 'val')) / 100;
      return points('a:lnSpc') + points('a:spcBef');
    });
    expect([first, second]).toEqual([14.4, 60]);
  });
});

describe('the theme of a presentation', () => {
  const slots = (deck: Presentation) =>
    new Map(
      (find(deck.part('ppt/theme/theme1.xml'), 'a:clrScheme')?.children ?? []).map((slot) => [
        slot.name.slice(2),
        attributeOf(find(slot, 'a:srgbClr'), 'val'),
      ]),
    );

  it('has the colours of the palette and the departments the pages use most', async () => {
    const roles = {
      a: { function: 'sales' },
      b: { function: 'hr' },
      c: { function: 'hr' },
      d: { function: 'it' },
    } as const;
    const deck = await deckOf([chartPage(scenarioOf('a > b, c, d', { roles }))]);
    const hex = (colour: string) => colour.slice(1).toUpperCase();
    const colours = slots(deck);
    expect([...colours.keys()]).toEqual(
      'dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' '),
    );
    expect(colours.get('dk1')).toBe(hex(LIGHT.ink));
    expect(colours.get('lt1')).toBe(hex(LIGHT.paper));
    expect(colours.get('accent1')).toBe(hex(LIGHT.accent));
    expect(colours.get('accent3')).toBe(hex(LIGHT.department.hr));
    const others = ['accent4', 'accent5'].map((slot) => colours.get(slot));
    expect(new Set(others)).toEqual(new Set([LIGHT.department.sales, LIGHT.department.it].map(hex)));
    // The link is the accent here, and a visited link always is the link.
    expect(new Set(colours.values()).size).toBe(10);
  });

  it('is what shapes take their colours from', async () => {
    const deck = await deckOf([chartPage(scenarioOf('a > b', { roles: { a: { function: 'it' } } }))]);
    const root = slideAt(deck, 0).root;
    const named = new Set(findAll(root, 'a:schemeClr').map((colour) => colour.attributes.get('val')));
    for (const name of ['tx1', 'bg1', 'tx2', 'accent3']) expect(named).toContain(name);
    const own = findAll(root, 'a:srgbClr').map((colour) => attributeOf(colour, 'val'));
    const known = new Set(slots(deck).values());
    expect(own.filter((colour) => known.has(colour))).toEqual([]);
  });

  it('is set in Arial, which the text asks for by the name the theme gives it', async () => {
    const deck = await deckOf([chartPage(scenarioOf('a > b'), { title: 'Northwind' })]);
    for (const theme of ['ppt/theme/theme1.xml', 'ppt/theme/theme2.xml'])
      expect(findAll(deck.part(theme), 'a:latin').map((face) => face.attributes.get('typeface'))).toEqual([
        'Arial',
        'Arial',
      ]);
    const faces = findAll(slideAt(deck, 0).root, 'a:latin').map((face) => face.attributes.get('typeface'));
    expect(new Set(faces)).toEqual(new Set(['+mj-lt', '+mn-lt']));
  });
});

describe('a presentation of hostile words', () => {
  /** As XML can hold it. */
  const held = (words: string) =>
    words
      .replace(/\p{Surrogate}/gu, '\ufffd')
      .replace(/[\t\n\r]/g, ' ')
      .replace(/[\p{Cc}\ufffe\uffff]/gu, '');

  it('holds any text in any place, escaped once', async () => {
    await fc.assert(
      fc.asyncProperty(anyText(), async (words) => {
        const line = words.replace(/[\r\n]/g, ' ');
        const drawn = page(
          [
            group('title', [text(`T${words}`)]),
            group(
              'role',
              [
                { kind: 'rect', x: 9, y: 99, width: 200, height: 84, radius: 10, fill: LIGHT.paper },
                text(`R${words}`, { x: 25, y: 122, size: 13 }),
              ],
              { ids: ['a'], name: `N${words}` },
            ),
          ],
          { title: `P${words}`, notes: `S${line}` },
        );
        const deck = await deckOf([drawn], { title: `D${words}` });
        const slide = slideAt(deck, 0);
        expect(titlesOf(deck)).toEqual([[held(`T${words}`)]]);
        const [role] = roleShapes(slide);
        expect(paragraphsOf(role)).toEqual([held(`R${words}`)]);
        const name = held(`Role: R${words}`);
        expect(nameOf(role).slice(0, 100)).toBe(name.slice(0, 100));
        if (name.length < 150) expect(nameOf(role)).toBe(name);
        expect(attributeOf(find(role, 'p:cNvPr'), 'descr')).toBe(held(`N${words}`));
        expect(slide.notes).toEqual([held(`S${line}`)]);
        expect(attributeOf(find(slide.root, 'p:cSld'), 'name')).toBe(held(`P${words}`));
        expect(find(deck.part('docProps/core.xml'), 'dc:title')?.text).toBe(held(`D${words}`));
      }),
      { numRuns: 60, examples: [[HOSTILE], ['\u0000\ud800&amp;<a:t>"\'$&$1'], ['reportline-notes</a:t>']] },
    );
  });

  it('holds titles of 10,000 characters', async () => {
    for (const title of [
      'x'.repeat(10_000),
      'Word '.repeat(2000),
      '👩‍💻'.repeat(2000),
      '\ud83d'.repeat(10_000),
    ]) {
      const roles = { a: { title, person: title } };
      for (const isWhole of [true, false]) {
        const drawn = chartPage(scenarioOf('a > b', { roles }), { title, isWhole });
        const deck = await deckOf([{ ...drawn, notes: title }]);
        const [role] = roleShapes(slideAt(deck, 0));
        expect(nameOf(role).length).toBeLessThan(256);
        expect(paragraphsOf(role).join('').length).toBeLessThan(2000);
      }
    }
  });
});

describe('the bytes of a presentation', () => {
  it('are the same for the same pages and day', async () => {
    const pages = () => [chartPage(scenarioOf('a > b, c'), { title: 'Northwind' })];
    const first = await pagesToPptx(pages(), PPTX);
    const second = await pagesToPptx(pages(), PPTX);
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    const later = await pagesToPptx(pages(), { ...PPTX, day: new Date(2026, 2, 5) });
    expect(Buffer.from(first).equals(Buffer.from(later))).toBe(false);
  });

  it('say the day of every part as well', async () => {
    const zip = Buffer.from(await pagesToPptx([page([])], PPTX));
    expect(zip.readUInt16LE(12)).toBe(((2026 - 1980) << 9) | (3 << 5) | 4);
  });

  it('say nothing of the library or the moment they were written with', async () => {
    const deck = await deckOf([page([])]);
    const core = deck.part('docProps/core.xml');
    expect(find(core, 'dcterms:created')?.text).toBe('2026-03-04T00:00:00Z');
    for (const path of deck.paths.filter((name) => /\.(xml|rels)$/.test(name)))
      expect(Buffer.from(deck.bytes(path)).toString('utf8')).not.toMatch(
        /pptxgen|Microsoft Office PowerPoint|reportline-notes/i,
      );
  });

  it('are refused for no pages', async () => {
    await expect(pagesToPptx([], PPTX)).rejects.toThrow('at least one page');
  });
});
