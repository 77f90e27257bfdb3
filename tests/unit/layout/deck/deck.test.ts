import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartDocument, DeckSettings, Scenario } from '../../../../src/chart/chart.ts';
import { shownMarks } from '../../../../src/editor/marks.ts';
import { deckChoices, settledChoices } from '../../../../src/layout/deck/deck-choices.ts';
import type { Primitive } from '../../../../src/layout/primitives.ts';
import { lint } from '../../../../src/rules/lint.ts';
import { anyText, arbitraryScenario as arbitraryRich } from '../../../support/arbitrary-document.ts';
import { arbitraryScenario } from '../../../support/arbitrary-scenario.ts';
import { arbitrarySettings, deckFor } from '../../../support/decks.ts';
import { extentOf } from '../../../support/primitive-extent.ts';
import { largeScenario, scenarioOf } from '../../../support/scenarios.ts';
import { randomChart } from '../../../bench/random-chart.ts';
import { deepFreeze } from '../../rules/random-charts.ts';

const anyChart: fc.Arbitrary<Scenario> = fc.oneof(
  { weight: 4, arbitrary: arbitraryScenario({ most: 24 }) },
  { weight: 4, arbitrary: arbitraryRich(undefined, 12) },
  { weight: 1, arbitrary: fc.integer({ min: 40, max: 80 }).map((size) => randomChart(size)) },
);
const anySeen = fc.array(fc.nat({ max: 30 }), { maxLength: 20 });

function numbersIn(primitive: Primitive): readonly number[] {
  return Object.values(primitive).flatMap((value) =>
    typeof value === 'number' ? [value] : Array.isArray(value) ? (value as readonly number[]) : [],
  );
}

const TINY = 0.01;

function isInside(primitive: Primitive, width: number, height: number): boolean {
  const [left, top, right, bottom] = extentOf(primitive);
  return (
    numbersIn(primitive).every(Number.isFinite) &&
    left >= -TINY &&
    top >= -TINY &&
    right <= width + TINY &&
    bottom <= height + TINY
  );
}

describe('a deck of any chart with any settings', () => {
  it('has pages, on which everything lies, and lies still when asked again', () => {
    fc.assert(
      fc.property(anyChart, arbitrarySettings(anyText()), anySeen, (chart, settings, places) => {
        const scenario = deepFreeze(chart);
        const branch = scenario.roles[places[0] ?? 0]?.id;
        const all: DeckSettings = deepFreeze(branch === undefined ? settings : { branch, ...settings });
        const document: ChartDocument = { title: 'A title', scenarios: [scenario] };
        const seen = new Set(places.flatMap((at) => scenario.roles[at]?.id ?? []));
        const deck = deckFor(document, all, seen);
        expect(deck.pages.length).toBeGreaterThan(0);
        expect(Number.isFinite(deck.smallest)).toBe(true);
        expect(deck.pages.map(({ title }) => title.trim())).not.toContain('');
        const groups = deck.pages.flatMap(({ scene }) => scene.groups.map((group) => ({ scene, group })));
        expect(groups.filter(({ group: { toPage } }) => toPage !== undefined && !deck.pages[toPage])).toEqual(
          [],
        );
        const amiss = groups.flatMap(({ scene: { width, height }, group: { name, primitives } }) =>
          primitives
            .filter((one) => !isInside(one, width, height))
            .map((one) => ({ name, width, height, one })),
        );
        expect(amiss).toEqual([]);
        expect(JSON.stringify(deckFor(document, all, seen))).toBe(JSON.stringify(deck));
      }),
      { numRuns: 100 },
    );
  });
});

const cardsOn = (scenario: Scenario, settings: DeckSettings, seen?: ReadonlySet<string>) =>
  deckFor(scenario, settings, seen)
    .pages[0].scene.groups.filter(({ kind }) => kind === 'role')
    .map(({ ids, primitives }) => {
      const pill = primitives.flatMap((one) =>
        one.kind === 'text' && one.text.startsWith('+') ? [one.text] : [],
      );
      return [...ids, ...pill].join(' ');
    });

describe('the part of a chart that is drawn', () => {
  const tree = 'ceo > cmo, coo; cmo > brand, cx; cx > phone, mail; coo > plant; lone';
  const chart = scenarioOf(tree, { arrangement: { folded: ['cmo'] } });

  it('is all of it, whatever is folded on the screen', () => {
    expect(cardsOn(chart, { part: 'whole' }).toSorted()).toEqual([
      'brand',
      'ceo',
      'cmo',
      'coo',
      'cx',
      'lone',
      'mail',
      'phone',
      'plant',
    ]);
  });

  it('is what is folded on the screen, with how many are below', () => {
    expect(cardsOn(chart, { part: 'folded' })).toEqual(['ceo', 'cmo +4', 'coo', 'plant', 'lone']);
  });

  it('is the first levels, those below them folded', () => {
    expect(cardsOn(chart, { part: 'levels', levels: 1 })).toEqual(['ceo +7', 'lone']);
    expect(cardsOn(chart, { part: 'levels', levels: 2 })).toEqual(['ceo', 'cmo +4', 'coo +1', 'lone']);
    expect(cardsOn(chart, { part: 'levels', levels: 3 })).toEqual([
      'ceo',
      'cmo',
      'brand',
      'cx +2',
      'coo',
      'plant',
      'lone',
    ]);
    expect(cardsOn(chart, { part: 'levels', levels: 9 })).toHaveLength(9);
  });

  it('is one branch, open; all of the chart where the branch is none', () => {
    expect(cardsOn(chart, { part: 'branch', branch: 'cmo' })).toEqual([
      'cmo',
      'brand',
      'cx',
      'phone',
      'mail',
    ]);
    expect(cardsOn(chart, { part: 'branch', branch: 'gone' })).toHaveLength(9);
    expect(cardsOn(chart, { part: 'branch' })).toHaveLength(9);
  });

  it('is what is in the window, and the lines between', () => {
    const seen = new Set(['cmo', 'ceo', 'lone', 'gone']);
    expect(cardsOn(chart, { part: 'view' }, seen)).toEqual(['ceo', 'cmo +4', 'lone']);
    const lines = deckFor(chart, { part: 'view' }, seen).pages[0].scene.groups.filter(
      ({ kind }) => kind === 'line',
    );
    expect(lines.map(({ ids }) => ids)).toEqual([['ceo', 'cmo']]);
    expect(cardsOn(chart, { part: 'view' }, new Set(['gone']))).toEqual([]);
    expect(cardsOn(chart, { part: 'view' }, new Set())).toHaveLength(9);
  });

  it('counts on a folded card what was found about those below it, with the worst of it', () => {
    const found = scenarioOf('ceo > cmo, y; cmo > cx, x; x > cx; y > cx', {
      arrangement: { folded: ['cmo'] },
      roles: { ceo: { title: 'CEO' }, cmo: { title: 'CMO' }, cx: { title: 'Chief Customer Officer' } },
    });
    const badges = (settings: DeckSettings) =>
      new Map(
        deckFor(found, settings).pages[0].scene.groups.flatMap(({ kind, ids, primitives }) => {
          const last = primitives.at(-1);
          if (kind !== 'role') return [];
          return [[ids[0], last?.kind === 'text' && last.weight === 600 ? Number(last.text) : 0]];
        }),
      );
    const { cards } = shownMarks(lint({ title: '', scenarios: [found] }, found), found.roles.length);
    const count = (...ids: readonly string[]) =>
      ids.reduce((sum, id) => sum + (cards.get(id)?.findings.length ?? 0), 0);
    expect(count('cmo', 'cx', 'x')).toBeGreaterThan(Math.max(2, count('cmo')));
    expect(badges({ part: 'folded' }).get('cmo')).toBe(count('cmo', 'cx', 'x'));
    expect(badges({ part: 'whole' }).get('cx')).toBe(count('cx'));
  });

  it('counts the reports of the whole chart on the cards of a branch', () => {
    const shared = scenarioOf('a > b, c; b > d, e; c > x; d > x');
    const scene = deckFor(shared, { part: 'branch', branch: 'b' }).pages[0].scene;
    expect(scene.groups.find(({ kind, ids }) => kind === 'role' && ids[0] === 'b')?.name).toBe(
      'Title of b, reports to Title of a, 2 reports',
    );
  });
});

describe('one page or several', () => {
  const large = randomChart(150);

  it.each(['pdf', 'pptx'] as const)(
    'cuts what cannot be read on one page of a %s, unless told not to',
    (format) => {
      expect(deckFor(large, { format }).isPaged).toBe(true);
      const one = deckFor(large, { format, paging: 'one' });
      expect(one.isPaged).toBe(false);
      expect(one.pages).toHaveLength(1);
      expect(one.smallest).toBeLessThan(8);
    },
  );

  it('has one page where a picture has, where it is as large as the chart, and where one is enough', () => {
    expect(deckFor(large, { format: 'png' }).pages).toHaveLength(1);
    expect(deckFor(large, { format: 'svg' }).pages).toHaveLength(1);
    expect(deckFor(large, { format: 'pdf', page: 'own' }).pages).toHaveLength(1);
    expect(deckFor(scenarioOf('a > b, c'), { format: 'pdf' }).pages).toHaveLength(1);
  });

  it('never cuts what somebody folded to their liking', () => {
    expect(
      deckFor({ ...large, arrangement: { folded: ['r3'] } }, { format: 'pdf', part: 'folded' }).isPaged,
    ).toBe(false);
    expect(deckFor(large, { format: 'pdf', part: 'levels', levels: 9 }).isPaged).toBe(false);
  });

  it('tells the speaker what was found about the roles of each page, and about the chart on the first', () => {
    const { pages } = deckFor(
      scenarioOf('ceo > cmo; cmo > cco', {
        roles: { ceo: { title: 'CEO' }, cmo: { title: 'CMO' }, cco: { title: 'Chief Customer Officer' } },
      }),
    );
    expect(pages[0].notes).toMatch(/^Chief Customer Officer|CX/m);
    expect(pages[0].notes).toContain('According to');
    const { findings } = lint({ title: '', scenarios: [large] }, large);
    const deck = deckFor(large, { format: 'pptx' });
    for (const [number, { notes = '', scene }] of deck.pages.entries()) {
      const ids = new Set(scene.groups.flatMap((group) => (group.kind === 'role' ? group.ids : [])));
      if (ids.size === 0) continue;
      const here = findings.filter(({ roles }) =>
        roles.length === 0 ? number === 0 : roles.some((id) => ids.has(id)),
      );
      expect(notes === '' ? 0 : notes.split('\n').length).toBe(here.length);
    }
    const quiet = deckFor(scenarioOf('ceo > cmo'), { warnings: false });
    expect(quiet.pages[0].notes).toBeUndefined();
  });

  it('says nothing about the whole chart on the pages of one branch', () => {
    const chart = largeScenario(150, (i) => Math.floor((i - 1) / 5));
    const { findings } = lint({ title: '', scenarios: [chart] }, chart);
    const about = findings.filter(({ roles, severity }) => roles.length === 0 && severity !== 'info');
    expect(about.length).toBeGreaterThan(0);
    const bannersOn = ({ pages }: ReturnType<typeof deckFor>) =>
      pages.flatMap(({ scene }) => scene.groups.filter(({ kind }) => kind === 'finding'));
    const whole = deckFor(chart, { format: 'png' });
    expect(bannersOn(whole)).toHaveLength(about.length);
    const branch = deckFor(chart, { format: 'pptx', part: 'branch', branch: 'r1' });
    expect(bannersOn(branch)).toEqual([]);
    const notes = branch.pages.map((page) => page.notes ?? '').join('\n');
    for (const { headline, message } of about) {
      expect(whole.pages[0].notes).toContain(`${headline}. ${message}`);
      expect(notes).not.toContain(message);
    }
  });
});

describe('choices that are settled', () => {
  it('set no teams out compactly in a picture of two charts', () => {
    const compact = (subject: 'changes' | 'scenario') =>
      settledChoices(deckChoices({ subject, compact: true }), { scenario: scenarioOf('ceo') }).compact;
    expect([compact('scenario'), compact('changes')]).toEqual([true, false]);
  });
});
