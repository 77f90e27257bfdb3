import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartDocument, DeckSettings, Line, Scenario } from '../../../../src/chart/chart.ts';
import { inDigits } from '../../../../src/chart/digits.ts';
import { indexOrg } from '../../../../src/chart/org-index.ts';
import { standsUnder } from '../../../../src/chart/standing-tree.ts';
import { shownMarks } from '../../../../src/editor/marks.ts';
import { deckOf } from '../../../../src/formats/deck/deck-of.ts';
import { CARD_HEIGHT } from '../../../../src/layout/card.ts';
import { deckChoices } from '../../../../src/layout/deck/deck-choices.ts';
import { canBeRead } from '../../../../src/layout/deck/fit.ts';
import { withoutStandIns } from '../../../../src/layout/deck/part.ts';
import { type PlannedPage, planPages } from '../../../../src/layout/deck/plan-pages.ts';
import { layoutScenario } from '../../../../src/layout/layout.ts';
import type { Page } from '../../../../src/layout/primitives.ts';
import { lint } from '../../../../src/rules/lint.ts';
import { randomChart } from '../../../bench/random-chart.ts';
import { arbitraryScenario } from '../../../support/arbitrary-scenario.ts';
import { deckFor, wholeTexts } from '../../../support/decks.ts';
import { largeScenario, scenarioOf } from '../../../support/scenarios.ts';

const SLIDE = { width: 888, height: 400 };
/** Where hardly anything fits, every choice of the planner is needed. */
const SMALL = { width: 420, height: 210 };

function cardsOf({ scenario, options }: PlannedPage): readonly string[] {
  return layoutScenario(scenario, options).cards.map(({ id }) => id);
}

/** The solid lines of which some page has both ends and not the line; those from a role to itself are none. */
function notDrawn(scenario: Scenario, pages: readonly PlannedPage[]): readonly string[] {
  const layouts = pages.map((page) => withoutStandIns(layoutScenario(page.scenario, page.options)));
  const drawn = new Set(layouts.flatMap(({ lines }) => lines.map(lineKey)));
  return scenario.lines
    .filter(({ manager, report }) => layouts.some(({ card }) => card(manager) && card(report)))
    .filter(({ kind, manager, report }) => kind === 'solid' && manager !== report)
    .map(lineKey)
    .filter((key) => !drawn.has(key));
}

/** How many stand below each role, wherever they are drawn. */
function belowOf(scenario: Scenario): (id: string) => number {
  const org = indexOrg(scenario);
  const counts = new Map<string, number>();
  for (const { id } of org.roles)
    for (const boss of standsUnder(org, id)) counts.set(boss, (counts.get(boss) ?? 0) + 1);
  return (id) => counts.get(id) ?? 0;
}

/** What is wrong with the pages of a chart; nothing, where they are sound. */
function faultsOf(scenario: Scenario, pages: readonly PlannedPage[]): readonly string[] {
  const faults: string[] = [];
  const places = new Map<string, number>();
  const below = belowOf(scenario);
  for (const [number, page] of pages.entries()) {
    const { head, options } = page;
    const layout = layoutScenario(page.scenario, options);
    const ids = layout.cards.map(({ id }) => id);
    if (head !== undefined && !ids.includes(head)) faults.push(`page ${number} is without its head`);
    for (const id of ids) {
      if (id !== head) places.set(id, (places.get(id) ?? 0) + 1);
      const hidden = layout.hiddenUnder(id);
      if (hidden > 0 !== page.pages.has(id)) faults.push(`${id} is folded and leads nowhere, or is not`);
      if (hidden > 0 && hidden !== below(id)) faults.push(`${id} hides ${hidden}, and not ${below(id)}`);
    }
    for (const [id, to] of page.pages) {
      if (pages[to]?.head !== id) faults.push(`${id} leads to the page of ${pages[to]?.head}`);
      if (pages[to]?.up !== number) faults.push(`page ${to} does not lead back to ${number}`);
      if (to <= number) faults.push(`page ${to} comes before ${number}`);
    }
  }
  for (const { id } of scenario.roles)
    if (places.get(id) !== 1) faults.push(`${id} stands on ${places.get(id) ?? 0} pages`);
  return faults;
}

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;

const plan = (scenario: Scenario, room = SLIDE) => planPages(scenario, CARD_HEIGHT, room, room);

const CHARTS: readonly (readonly [string, Scenario])[] = [
  ['100 roles', randomChart(100)],
  ['300 roles', randomChart(300)],
  ['1,000 roles', randomChart(1_000)],
  ['a manager with 60 direct reports', largeScenario(61, () => 0)],
  [
    'a manager with 60 reports who all lead two',
    largeScenario(181, (i) => (i <= 60 ? 0 : ((i - 61) % 60) + 1)),
  ],
  ['a manager below another with 60 reports', largeScenario(120, (i) => (i < 60 ? 0 : 5))],
  ['40 roles without a line', largeScenario(40, () => undefined)],
  [
    '40 roles without a line beside a chart',
    largeScenario(140, (i) => (i < 100 ? Math.floor((i - 1) / 5) : undefined)),
  ],
  ['a chain of 200', largeScenario(200, (i) => i - 1)],
  ['five tops', largeScenario(150, (i) => (i < 5 ? undefined : Math.floor((i - 5) / 4)))],
];

describe('planPages', () => {
  it.each(CHARTS)('gives everybody one place, and every branch its page: %s', (_, scenario) => {
    const pages = plan(scenario);
    expect(pages.length).toBeGreaterThan(1);
    expect(faultsOf(scenario, pages)).toEqual([]);
  });

  it('keeps a team folded on request: it is on no page, and its boss counts it', () => {
    const scenario = randomChart(120);
    const org = indexOrg(scenario);
    const kept = org.reports(org.roots[0]?.id ?? '').slice(0, 3);
    const ids = kept.map(({ id }) => id);
    const pages = planPages(scenario, CARD_HEIGHT, SLIDE, SLIDE, ids);
    const drawn = pages.flatMap((page) => layoutScenario(page.scenario, page.options).cards);
    for (const { id } of kept) {
      expect(drawn.filter((card) => card.id === id)).toHaveLength(1);
      for (const below of org.descendants(id)) expect(drawn.map((card) => card.id)).not.toContain(below.id);
      const page = pages.find((one) => layoutScenario(one.scenario, one.options).card(id));
      expect(page?.pages.has(id)).toBe(false);
      expect(page && layoutScenario(page.scenario, page.options).hiddenUnder(id)).toBe(
        org.descendants(id).length,
      );
    }
    expect(pages.length).toBeLessThan(plan(scenario).length);
  });

  it('does so for circles, several bosses and hostile ids, on pages of any size', () => {
    const anyRoom = fc.constantFrom(SLIDE, SMALL, { width: 200, height: 500 }, { width: 1, height: 1 });
    fc.assert(
      fc.property(arbitraryScenario({ most: 24 }), anyRoom, (scenario, room) => {
        expect(faultsOf(scenario, plan(scenario, room))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('shows the top first, and then the branches in drawing order', () => {
    for (const [, scenario] of CHARTS.slice(0, 2)) {
      const pages = plan(scenario);
      const [first] = pages;
      expect(first?.head).toBeUndefined();
      expect(first && cardsOf(first)[0]).toBe('r0');
      const heads = [...new Set(pages.flatMap(({ head }) => head ?? []))];
      const org = indexOrg(scenario);
      expect(heads.length).toBeGreaterThan(5);
      expect(heads).toEqual(heads.toSorted((a, b) => org.orderOf(a) - org.orderOf(b)));
    }
  });

  it('opens a small team where there is room beside the others', () => {
    const scenario = largeScenario(64, (i) => (i <= 3 ? 0 : i <= 5 ? 1 : 2));
    const [first] = plan(scenario);
    expect(first?.pages.has('r2')).toBe(true);
    expect(first?.pages.has('r1')).toBe(false);
  });

  it('makes the pages of one boss even, and leaves none nearly empty', () => {
    for (const size of [29, 34, 39, 44, 61]) {
      const pages = plan(largeScenario(size, () => 0));
      const sizes = pages.map((page) => cardsOf(page).length);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      expect(pages.map(({ part, parts }) => [part, parts])).toEqual(
        pages.map((_, i) => [i + 1, pages.length]),
      );
    }
  });

  it('leaves the first page the room that stands above its chart', () => {
    const chart = largeScenario(61, () => 0);
    const [usual] = planPages(chart, CARD_HEIGHT, SLIDE, SLIDE);
    const low = planPages(chart, CARD_HEIGHT, SLIDE, { width: 888, height: 200 });
    const [first, second] = low;
    expect(faultsOf(chart, low)).toEqual([]);
    expect(first && canBeRead(first.scenario, CARD_HEIGHT, { width: 888, height: 200 })).toBe(true);
    expect(first && cardsOf(first).length).toBeLessThan(usual ? cardsOf(usual).length : 0);
    expect(second && cardsOf(second).length).toBeGreaterThan(first ? cardsOf(first).length : 0);
  });

  it('keeps everybody under the boss they stand under in the whole chart, whatever circles were opened', () => {
    const scenario = scenarioOf('e > f; a > e, d; j > d; e > a; d > e; f > g, h, i');
    for (const room of [SMALL, { width: 300, height: 300 }, { width: 1, height: 1 }])
      expect(faultsOf(scenario, plan(scenario, room))).toEqual([]);
    const some = fc.constantFrom(...LETTERS);
    const line = fc.record({ manager: some, report: some, kind: fc.constant('solid' as const) });
    const roles = LETTERS.map((id) => ({ id, title: id }));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14, size: 'max' }), fc.boolean(), (lines, isSmall) => {
        const circles = {
          id: 's',
          name: 'S',
          roles,
          lines: lines.filter((one) => one.manager !== one.report),
        };
        const pages = plan(circles, isSmall ? SMALL : { width: 1, height: 1 });
        expect(faultsOf(circles, pages)).toEqual([]);
        expect(notDrawn(circles, pages)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

function lineKey({ manager, report, kind }: Pick<Line, 'manager' | 'report' | 'kind'>): string {
  return `${kind} ${manager} ${report}`;
}

/** The lines that stand on some page from card to card, and not for others. */
function drawnLines({ pages }: { readonly pages: readonly Page[] }): ReadonlySet<string> {
  const drawn = new Set<string>();
  for (const { scene } of pages)
    for (const { kind, ids, name, primitives } of scene.groups) {
      if (kind !== 'line' || /\(folded away below|^[\d,]+ (?:dotted|reporting) lines between/.test(name))
        continue;
      const [line] = primitives;
      const [manager = '', report = ''] = ids;
      drawn.add(lineKey({ manager, report, kind: line?.kind === 'line' && line.dash ? 'dotted' : 'solid' }));
    }
  return drawn;
}

const textPagesOf = (pages: readonly Page[]) =>
  pages.filter(({ title }) => title.startsWith('Lines from page to page'));

/** The sizes of titles and names on the cards of all pages. */
function textSizes(scenario: Scenario, pages: readonly Page[]): readonly number[] {
  const org = indexOrg(scenario);
  return pages.flatMap(({ scene }) =>
    scene.groups.flatMap(({ kind, ids, primitives }) => {
      const role = kind === 'role' ? org.role(ids[0] ?? '') : undefined;
      if (!role) return [];
      return primitives.flatMap((one) => {
        if (one.kind !== 'text') return [];
        const said = one.of ?? one.text;
        return said === role.title || said.startsWith(role.person ?? '\n') ? [one.size] : [];
      });
    }),
  );
}

const PAGED: DeckSettings = { format: 'pptx' };

describe('a deck in pages', () => {
  it.each(CHARTS)('can be read on every page, and shows or names every line: %s', (_, scenario) => {
    const { pages, isPaged, smallest } = deckFor(scenario, { ...PAGED, warnings: false });
    expect(isPaged).toBe(true);
    const sizes = textSizes(scenario, pages);
    expect(sizes.length).toBeGreaterThanOrEqual(scenario.roles.length);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8 - 1e-9);
    expect(smallest).toBeGreaterThanOrEqual(8 - 1e-9);
    const drawn = drawnLines({ pages });
    const left = scenario.lines.filter((line) => !drawn.has(lineKey(line)));
    const named = textPagesOf(pages).flatMap(({ scene }) =>
      scene.groups.filter(({ kind }) => kind === 'finding'),
    );
    expect(named).toHaveLength(left.length);
  });

  it.each([
    ['classic', false],
    ['a4', false],
    ['a4', true],
    ['a3', false],
    ['a3', true],
    ['letter', false],
    ['letter', true],
  ] as const)('can be read on every page of %s, upright %s, with findings above it', (page, upright) => {
    const chart = randomChart(140, 7);
    const { pages, isPaged } = deckFor(chart, {
      format: 'pdf',
      page,
      upright,
      confidential: true,
      footer: 'Board',
    });
    expect(isPaged).toBe(true);
    expect(Math.min(...textSizes(chart, pages))).toBeGreaterThanOrEqual(8 - 1e-9);
  });

  it('says on folded cards how many are below them, and on which page they are', () => {
    const scenario = randomChart(120);
    const below = belowOf(scenario);
    const { pages } = deckFor(scenario, PAGED);
    const org = indexOrg(scenario);
    let folded = 0;
    for (const [number, { scene }] of pages.entries())
      for (const { kind, ids, toPage, primitives } of scene.groups) {
        if (kind !== 'role' || toPage === undefined) continue;
        folded += 1;
        const [id = ''] = ids;
        const texts = primitives.flatMap((one) => (one.kind === 'text' ? [one.text] : []));
        expect(texts).toContain(`+${inDigits(below(id))} · page ${toPage + 1}`);
        const led = pages[toPage];
        expect(led?.title.replace(/ \(1 of \d+\)$/, '')).toBe(org.role(id)?.title);
        const back = led?.scene.groups.find((group) => group.kind === 'page' && group.toPage !== undefined);
        expect(back?.toPage).toBe(number);
        expect(back?.name).toBe(`Reports to ${org.bosses(id)[0]?.title} · page ${number + 1}`);
      }
    expect(folded).toBeGreaterThan(5);
  });

  it('says on every card how many reports it has in the whole chart', () => {
    const scenario = largeScenario(120, (i) => (i < 60 ? 0 : 5));
    const org = indexOrg(scenario);
    const { pages } = deckFor(scenario, { ...PAGED, warnings: false });
    const heads = pages.flatMap(({ scene }) => scene.groups.filter(({ ids }) => ids.join() === 'r5'));
    expect(heads.length).toBeGreaterThan(2);
    for (const { ids, name, primitives } of pages.flatMap(({ scene }) => scene.groups)) {
      const reports = ids.length === 1 ? org.reports(ids[0] ?? '').length : 0;
      if (reports === 0) continue;
      expect(name).toContain(`, ${reports} reports`);
      expect(primitives).toContainEqual(expect.objectContaining({ kind: 'text', text: String(reports) }));
    }
  });

  it('names the lines that lead from page to page, and where their ends are', () => {
    const base = largeScenario(150, (i) => Math.floor((i - 1) / 6));
    const scenario: Scenario = {
      ...base,
      lines: [
        ...base.lines,
        { manager: 'r40', report: 'r140', kind: 'dotted', purpose: 'tone of voice' },
        { manager: 'r8', report: 'r149', kind: 'solid' },
      ],
    };
    const { pages } = deckFor(scenario, { ...PAGED, warnings: false });
    const pageOf = (id: string) =>
      pages.findIndex(({ scene }) => scene.groups.some(({ ids }) => ids.join() === id)) + 1;
    const [page] = textPagesOf(pages);
    const texts = page ? wholeTexts(page) : [];
    const pagesOf = (from: string, to: string) => `from page ${pageOf(from)} to page ${pageOf(to)}`;
    expect(texts).toContain('Role 140 – Role 40');
    expect(texts).toContain(`Dotted line ${pagesOf('r140', 'r40')}: tone of voice.`);
    expect(texts).toContain('Role 149 – Role 8');
    expect(texts).toContain(`Reports to this boss, too: ${pagesOf('r149', 'r8')}.`);
    expect(
      deckFor(base, { ...PAGED, warnings: false }).pages.filter(({ title }) => /Lines/.test(title)),
    ).toEqual([]);
  });

  it('closes a circle of bosses on the page where it stands, also across the heads of pages', () => {
    const base = largeScenario(150, (i) => (i < 3 ? undefined : i === 3 ? 0 : Math.floor((i - 4) / 6) + 3));
    const solid = (manager: string, report: string): Line => ({ manager, report, kind: 'solid' });
    const circle = [solid('r0', 'r1'), solid('r1', 'r2'), solid('r2', 'r0')];
    const further = [solid('r12', 'r4'), solid('r5', 'r5')];
    const scenario: Scenario = { ...base, lines: [...circle, ...base.lines, ...further] };
    const { pages } = deckFor(scenario, { ...PAGED, warnings: false });
    const [, ...others] = pages;
    expect(others.length).toBeGreaterThan(2);
    const drawn = drawnLines({ pages });
    for (const line of [...circle, solid('r12', 'r4')]) expect(drawn).toContain(lineKey(line));
    expect(textPagesOf(pages)).toEqual([]);
  });

  it('keeps a reporting line between two cards that stands for a folded one as well', () => {
    const base = largeScenario(150, (i) => (i < 3 ? 0 : Math.floor((i - 3) / 6) + 1));
    const [first] = plan(base);
    const [folded = ''] = first?.pages.keys() ?? [];
    const boss = indexOrg(base).bosses(folded)[0]?.id ?? '';
    const below = indexOrg(base).descendants(folded).at(-1)?.id ?? '';
    const scenario: Scenario = {
      ...base,
      lines: [...base.lines, { manager: boss, report: below, kind: 'solid' }],
    };
    const { pages } = deckFor(scenario, { ...PAGED, warnings: false });
    expect(drawnLines({ pages: [pages[0]] })).toContain(`solid ${boss} ${folded}`);
    const texts = textPagesOf(pages).flatMap(wholeTexts).join('\n');
    expect(texts).toMatch(/^Reports to this boss, too: from page (\d+) to page (?!\1\.)\d+\.$/m);
    expect(texts.match(/Reports to this boss/g)).toHaveLength(1);
  });

  it('draws no line that stands for another, and names them all', () => {
    const base = largeScenario(150, (i) => Math.floor((i - 1) / 6));
    const [first] = plan(base);
    const [folded = '', other = ''] = first?.pages.keys() ?? [];
    const below = indexOrg(base).reports(folded)[0]?.id ?? '';
    const dotted = (report: string, purpose: string): Line => ({
      manager: other,
      report,
      kind: 'dotted',
      purpose,
    });
    const scenario = { ...base, lines: [...base.lines, dotted(folded, 'metrics'), dotted(below, 'budget')] };
    const { pages } = deckFor(scenario, { ...PAGED, warnings: false });
    const { groups } = pages[0].scene;
    expect(groups.map(({ name }) => name).join()).not.toMatch(/lines between|folded away below/);
    const texts = textPagesOf(pages).flatMap(wholeTexts).join('\n');
    expect(texts).toContain(': budget.');
  });

  it('leaves the findings about the whole chart their room on the first page', () => {
    for (let size = 60; size <= 150; size += 9) {
      const chart = largeScenario(size, (i) => Math.floor((i - 1) / 5));
      const document: ChartDocument = { title: 'Northwind', scenarios: [chart] };
      const judgement = lint(document, chart);
      const marks = shownMarks(judgement, size);
      const strip = marks.strip.flatMap((finding) => [finding, finding, finding, finding]);
      expect(strip.length).toBeGreaterThan(3);
      const { pages } = deckOf({
        document,
        scenario: chart,
        judgement,
        marks: { ...marks, strip },
        choices: deckChoices(PAGED),
        day: new Date(2026, 10, 22),
      });
      const written = pages[0].scene.groups.filter(({ kind }) => kind === 'finding');
      expect(written).toHaveLength(strip.length);
      expect(Math.min(...textSizes(chart, pages))).toBeGreaterThanOrEqual(8 - 1e-9);
    }
  });

  it('calls each page after who heads it, and the rest after the chart', () => {
    const lone = largeScenario(140, (i) => (i < 100 ? Math.floor((i - 1) / 5) : undefined));
    const titles = deckFor(lone, { ...PAGED, warnings: false }).pages.map(({ title }) => title);
    expect(titles[0]).toBe('Northwind');
    expect(titles.slice(1).every((title) => /^(?:Role \d+|Without a reporting line)/.test(title))).toBe(true);
    expect(titles.at(-1)).toMatch(/^Without a reporting line \((\d+) of \1\)$/);
    const team = deckFor(
      largeScenario(61, () => 0),
      { ...PAGED, warnings: false },
    );
    expect(team.pages.map(({ title }) => title).slice(0, 2)).toEqual([
      'Northwind',
      `Role 0 (2 of ${team.pages.length})`,
    ]);
    const alone = deckFor(
      largeScenario(40, () => undefined),
      { ...PAGED, title: '', warnings: false },
    );
    expect(alone.pages[1]?.title).toBe(`Northwind (2 of ${alone.pages.length})`);
  });
});
