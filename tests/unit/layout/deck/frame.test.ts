import { describe, expect, it } from 'vitest';
import { type DeckSettings, PAGE_SIZES, type PageSize } from '../../../../src/chart/chart.ts';
import { createFrame, MARGIN } from '../../../../src/layout/deck/frame.ts';
import { lookOf } from '../../../../src/layout/deck/look.ts';
import { paperOf } from '../../../../src/layout/deck/page-size.ts';
import type { Page, Primitive, SceneGroup } from '../../../../src/layout/primitives.ts';
import { deckFor, textsOn, wholeTexts } from '../../../support/decks.ts';
import { logoOf, SMALL_LOGO } from '../../../support/logos.ts';
import { extentOf } from '../../../support/primitive-extent.ts';
import { scenarioOf } from '../../../support/scenarios.ts';

const TITLE =
  'How we mean to lead customer experience, customer service and every digital channel in all of Northern Ireland, Scotland and Wales from the first of January onwards, and who answers for what';
const SUBTITLE =
  'Proposal to the board of directors and to the customer committee, after the second reading of November';
const FOOTER =
  'Northwind Water Holdings Limited · registered in England and Wales · for the members of the board';

const PAPERS: readonly (readonly [PageSize, boolean])[] = PAGE_SIZES.flatMap((page) => [
  [page, false],
  [page, true],
]);

function pageOf(settings: DeckSettings): Page {
  return deckFor(scenarioOf('a > b, c; c ..> b: metrics'), settings).pages[0];
}

const framed = ({ scene }: Page) =>
  scene.groups.filter(({ kind, name }) => kind === 'title' || (kind === 'page' && !name.startsWith('Rule')));

type Box = readonly [number, number, number, number];

function boxesOf(groups: readonly SceneGroup[], kind: Primitive['kind']): readonly Box[] {
  return groups.flatMap(({ primitives }) => primitives.filter((one) => one.kind === kind).map(extentOf));
}

function meet(one: Box, other: Box): boolean {
  return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
}

describe('head and foot of a page', () => {
  it.each(PAPERS)(
    'say long texts whole, beside a logo and on each other’s edge: %s, upright %s',
    (page, upright) => {
      const made = pageOf({
        page,
        upright,
        title: TITLE,
        subtitle: SUBTITLE,
        footer: FOOTER,
        confidential: true,
        logo: logoOf(400, 120),
        brand: ['#0b7f77', '#6a4fc4'],
      });
      const bare = (text: string) => text.replace(/\s/g, '');
      const drawn = bare(
        textsOn(made)
          .map(({ text }) => text)
          .join(''),
      );
      for (const text of [TITLE, SUBTITLE, `${FOOTER} · 22 November 2026 · Confidential`])
        expect(drawn).toContain(bare(text));
      expect(textsOn(made).filter(({ text }) => text.endsWith('…'))).toEqual([]);

      const groups = framed(made);
      const boxes = [...boxesOf(groups, 'text'), ...boxesOf(groups, 'image')];
      const picture = made.scene.groups.filter(({ kind }) => kind === 'role' || kind === 'line');
      const cards = boxesOf(picture, 'rect');
      for (const [i, box] of boxes.entries()) {
        expect(box[0]).toBeGreaterThanOrEqual(MARGIN - 0.01);
        expect(box[2]).toBeLessThanOrEqual(made.scene.width - MARGIN + 0.01);
        expect(cards.filter((card) => meet(card, box))).toEqual([]);
        expect(boxes.filter((other, j) => j !== i && meet(shrunk(other), shrunk(box)))).toEqual([]);
      }
    },
  );

  it('take the largest letters in which a title has few lines', () => {
    const sizeOf = (title: string) => textsOn(pageOf({ title }))[0]?.size;
    expect(sizeOf('Northwind')).toBe(26);
    expect(sizeOf(`${'Northwind '.repeat(9)}…`)).toBe(24);
    expect(sizeOf(TITLE)).toBeLessThanOrEqual(20);
    expect(sizeOf('Today …')).toBe(26);
  });

  it('give all their room to the chart where nothing is to be said', () => {
    const quiet = { title: '', subtitle: '', footer: '', date: false, legend: false } as const;
    const { scene, title } = pageOf(quiet);
    expect(framed({ scene, title })).toEqual([]);
    expect(title).toBe('Northwind');
    const text = { title: '', subtitle: '', legend: [], notes: ['', ' '] };
    const room = createFrame(lookOf({ colours: 'light', brand: [] }), text).room({ width: 960, height: 540 });
    expect(room).toEqual({ x: 36, y: 36, width: 888, height: 468 });
  });

  it('stand at the right of the foot: footer, deck, date, confidential, number of the page', () => {
    const chart = scenarioOf('ceo > cmo', { roles: { ceo: { title: 'CEO' }, cmo: { title: 'CMO' } } });
    const { pages } = deckFor(chart, { footer: 'Draft', confidential: true, findings: true, format: 'pptx' });
    const [first, second] = pages;
    expect(second?.title).toBe('What we found');
    const notesOf = (page: Page | undefined) =>
      textsOn(page as Page).find(({ anchor, text }) => anchor === 'end' && / /.test(text));
    expect(notesOf(first)).toMatchObject({
      text: `Draft · 22 November 2026 · Confidential · 1 / ${pages.length}`,
      x: 924,
    });
    expect(notesOf(second)?.text).toBe(
      `Draft · Northwind · 22 November 2026 · Confidential · 2 / ${pages.length}`,
    );
    expect(wholeTexts(pageOf({ date: false })).join()).not.toMatch(/2026|Confidential|1 \/ 1/);
  });

  it('keep a picture visible however much is written', () => {
    const long = 'word '.repeat(2_000);
    for (const [page, upright] of PAPERS) {
      const paper = paperOf(page, upright);
      if (!paper) continue;
      const { scene } = pageOf({
        page,
        upright,
        title: long,
        subtitle: long,
        footer: long,
        logo: logoOf(400, 120),
      });
      const cards = boxesOf(
        scene.groups.filter(({ kind }) => kind === 'role'),
        'rect',
      );
      expect(Math.min(...cards.map(([, top, , bottom]) => bottom - top))).toBeGreaterThan(0.5);
    }
  });
});

/** Line boxes hold accents and tails of letters that few have. */
function shrunk([left, top, right, bottom]: Box): Box {
  return [left, top + (bottom - top) * 0.2, right, bottom];
}

describe('a logo', () => {
  const drawnAt = (width: number, height: number) => {
    const text = {
      title: 'A',
      subtitle: '',
      legend: [],
      notes: [],
      logo: { href: SMALL_LOGO, width, height },
    };
    const frame = createFrame(lookOf({ colours: 'light', brand: [] }), text);
    const images = frame.head({ width: 960, height: 540 }).flatMap(({ primitives }) => primitives);
    const image = images.find(({ kind }) => kind === 'image');
    if (image?.kind !== 'image') throw new Error('There is no logo');
    return image;
  };

  it.each([
    [400, 200],
    [2_000, 100],
    [50, 3_000],
    [8_000, 8_000],
  ])('of %i by %i pixels keeps its proportions in the upper right corner', (width, height) => {
    const image = drawnAt(width, height);
    expect(image.width / image.height).toBeCloseTo(width / height, 6);
    expect(image.width).toBeLessThanOrEqual(130);
    expect(image.height).toBeLessThanOrEqual(38);
    expect(Math.max(image.width / 130, image.height / 38)).toBeCloseTo(1, 6);
    expect(image.x + image.width).toBeCloseTo(924, 6);
  });

  it('is never made larger than it is', () => {
    expect(drawnAt(20, 10)).toMatchObject({ width: 20, height: 10 });
  });
});
