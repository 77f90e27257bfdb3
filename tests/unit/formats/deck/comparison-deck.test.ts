import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../../src/chart/chart.ts';
import { moveRole } from '../../../../src/chart/edits/move-role.ts';
import { setRole } from '../../../../src/chart/edits/set-role.ts';
import { shownMarks } from '../../../../src/editor/marks.ts';
import { comparisonDeckOf, comparisonHeading } from '../../../../src/formats/deck/comparison-deck.ts';
import { sceneToSvg } from '../../../../src/formats/picture/svg.ts';
import { deckChoices } from '../../../../src/layout/deck/deck-choices.ts';
import { LIGHT } from '../../../../src/layout/theme.ts';
import { randomChart } from '../../../bench/random-chart.ts';
import { asPdf, asPptx, comparedDeck } from '../../../support/compared-decks.ts';
import { arbitrarySettings, wholeTexts } from '../../../support/decks.ts';
import {
  attributeOf,
  find,
  findAll,
  nameOf,
  openPresentation,
  packageFaults,
  paragraphsOf,
  roleShapes,
  shapesOf,
  slideAt,
} from '../../../support/presentation.ts';
import { readAnyPdf, readPdf } from '../../../support/read-pdf.ts';
import { readXml } from '../../../support/read-xml.ts';
import { runs } from '../../../support/runs.ts';
import { largeScenario, scenarioOf } from '../../../support/scenarios.ts';
import type { Finding } from '../../../../src/rules/finding.ts';
import { findingOf } from '../../editor/findings.ts';
import { twoCharts } from '../../chart/two-charts.ts';

const ROLES = {
  ceo: { title: 'Chief Executive Officer', person: 'Ada Osei', board: true },
  cmo: { title: 'Chief Marketing Officer', executive: true },
  cco: { title: 'Chief Customer Officer', person: 'Bea Zyxwho', accountableFor: ['cx'] },
  log: { title: 'Head of Logistics' },
};
const BEFORE = scenarioOf('ceo > cmo, log; cmo > cco', { roles: ROLES });
const AFTER = scenarioOf('ceo > cmo, cco; cco > ins; cmo ..> cco: metrics', {
  roles: {
    ...ROLES,
    cco: { ...ROLES.cco, person: 'Cy Zyxwho', board: true },
    ins: { title: 'Head of Customer Insight' },
  },
});
const textsOf = (deck: ReturnType<typeof comparedDeck>, page: number) => {
  const found = deck.pages[page];
  if (!found) throw new Error(`No page ${page}`);
  return wholeTexts(found);
};

describe('a deck of what changes', () => {
  it('has the picture of both charts, then what changes in words', () => {
    const deck = comparedDeck(BEFORE, AFTER, { confidential: true });
    expect(deck.pages.map(({ title }) => title)).toEqual(['What changes', 'What changes, one by one']);
    const picture = textsOf(deck, 0);
    for (const words of [
      'What changes',
      'Northwind: from Today to Proposal',
      'Head of Logistics',
      'now under Chief Executive Officer',
      'Added',
      'Removed',
      'Moved',
      'Changed',
      'Where it was',
      'Line added',
      '22 November 2026 · Confidential · 1 / 2',
    ])
      expect(picture).toContain(words);
    const words = textsOf(deck, 1);
    for (const text of [
      'Northwind: from Today to Proposal',
      'Added · 1',
      'Head of Customer Insight',
      'under Chief Customer Officer',
      'Removed · 1',
      'was under Chief Executive Officer',
      'Moved · 1',
      'from Chief Marketing Officer to Chief Executive Officer',
      'Changed · 2',
      'Person: Bea Zyxwho → Cy Zyxwho; joins the board',
      'Lines · 1',
      'Dotted line to Chief Marketing Officer, added: metrics',
      'Roles',
      'Layers',
      'Average span',
      'Widest span',
      'Vacancies',
      'Customer experience under Marketing',
    ])
      expect(words).toContain(text);
  });

  it('explains in its legend what is on the page and nothing that is not', () => {
    const texts = textsOf(comparedDeck(BEFORE, moveRole('cco', 'ceo')(BEFORE)), 0);
    expect(texts).toEqual(expect.arrayContaining(['Moved', 'Where it was']));
    for (const words of ['Added', 'Removed', 'Changed', 'Line added']) expect(texts).not.toContain(words);
    expect(textsOf(comparedDeck(BEFORE, AFTER, { legend: false }), 0)).not.toContain('Moved');
  });

  it('is the picture, the words, or both, where there can be pages', () => {
    const titles = (settings: Parameters<typeof comparedDeck>[2]) =>
      comparedDeck(BEFORE, AFTER, settings).pages.map(({ title }) => title);
    expect(titles({ tells: 'picture' })).toEqual(['What changes']);
    expect(titles({ tells: 'words' })).toEqual(['What changes']);
    expect(titles({ format: 'pdf' })).toEqual(['What changes', 'What changes, one by one']);
    for (const format of ['png', 'svg'] as const)
      for (const tells of ['both', 'picture', 'words'] as const)
        expect(titles({ format, tells })).toEqual(['What changes']);
  });

  it('stands under a title of a person’s own, and says small what it is', () => {
    const deck = comparedDeck(BEFORE, AFTER, { title: 'Our plan' });
    expect(deck.pages.map(({ title }) => title)).toEqual(['Our plan', 'What changes']);
    expect(textsOf(deck, 0)).toContain('What changes from Today to Proposal');
    expect(textsOf(deck, 1)).toEqual(
      expect.arrayContaining(['From Today to Proposal', 'Our plan · 22 November 2026 · 2 / 2']),
    );
    const own = textsOf(comparedDeck(BEFORE, AFTER, { subtitle: 'For the board' }), 0);
    expect(own).toEqual(
      expect.arrayContaining(['What changes', 'For the board', 'Northwind · 22 November 2026 · 1 / 2']),
    );
    expect(own).not.toContain('Northwind: from Today to Proposal');
  });

  it('names the branch that is shown alone, and needs no title of the chart', () => {
    const branch = textsOf(comparedDeck(BEFORE, AFTER, { part: 'branch', branch: 'cmo' }), 0);
    expect(branch).toContain('Northwind · Chief Marketing Officer: from Today to Proposal');
    const heading = { title: ' ', before: BEFORE, after: { ...AFTER, name: 'Plan' }, scenario: AFTER };
    expect(comparisonHeading({ ...heading, choices: deckChoices() })).toEqual({
      title: 'What changes',
      subtitle: 'From Scenario to Plan',
    });
  });

  it('tells a small proposal on one page, in text to be read from afar', () => {
    const deck = comparedDeck(BEFORE, moveRole('cco', 'ceo')(BEFORE));
    expect(deck.pages).toHaveLength(2);
    const sizes = (deck.pages[1]?.scene.groups ?? []).flatMap(({ primitives }) =>
      primitives.flatMap((one) =>
        one.kind === 'text' && /^(?:from Chief|Layers$|Customer experience under)/.test(one.text)
          ? [one.size]
          : [],
      ),
    );
    expect(sizes).toHaveLength(3);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(14);
  });

  it('tells apart what is fixed and remains by the same name, and counts nothing as both fixed and new', () => {
    const finding = (words: string) =>
      findingOf({
        rule: 'a',
        roles: ['cco'],
        about: [words],
        headline: 'Not connected',
        message: `${words}.`,
      });
    const judgement = (...findings: readonly Finding[]) => ({ findings, questions: [] });
    const plain = findingOf({ rule: 'b', headline: 'Plain', message: 'Not told.' });
    const deck = comparisonDeckOf({
      document: { title: 'Northwind', scenarios: [BEFORE, AFTER] },
      before: BEFORE,
      after: AFTER,
      judgements: {
        before: judgement(finding('Sales'), finding('Web'), plain),
        after: judgement(finding('IT')),
      },
      marks: shownMarks(judgement(), 0),
      choices: deckChoices({ format: 'pptx' }),
      day: new Date(2026, 10, 22),
    });
    const texts = textsOf(deck, 1);
    const from = (words: string) => texts.slice(texts.indexOf(words) + 1);
    expect(from('Findings fixed').slice(0, 3)).toEqual(['Not connected', 'Web.', 'Plain']);
    expect(texts.filter((text) => text === 'Not connected')).toHaveLength(2);
    expect(texts).toContain('IT.');
    expect(texts).not.toContain('Sales.');
    expect(texts).not.toContain('Not told.');
  });

  it('says of a finding that remains how it has changed', () => {
    const roles = {
      ceo: { title: 'Chief Executive Officer' },
      cco: { title: 'Chief Customer Officer', accountableFor: ['cx'] },
      coo: { title: 'Chief Operating Officer' },
      it: { title: 'IT Director' },
      hcs: { title: 'Head of Customer Service' },
    };
    const tree = 'ceo > cco, coo; coo > it, hcs';
    const was = scenarioOf(`${tree}; cco ..> it: steering committee`, { roles });
    const words = comparedDeck(was, scenarioOf(tree, { roles }), { tells: 'words' });
    const said = /A key function is not connected.*\s+Worse: 1 point before, 2 now\./;
    expect(textsOf(words, 0).join('\n')).toMatch(said);
    expect(words.pages[0].notes).toMatch(said);
  });

  it('says it of the right one also where nobody is named, and reads the roles once for all of them', () => {
    const built = (count: number) => {
      let reads = 0;
      const after: Scenario = {
        ...AFTER,
        get roles() {
          reads += 1;
          return AFTER.roles;
        },
      };
      const findings = (critical?: number): readonly Finding[] =>
        Array.from({ length: count }, (_, i) =>
          findingOf({
            rule: `rule-${i}`,
            roles: ['cco'],
            headline: `Finding ${i}`,
            severity: i === critical ? 'error' : 'warning',
          }),
        );
      const deck = comparisonDeckOf({
        document: { title: 'Northwind', scenarios: [BEFORE, after] },
        before: BEFORE,
        after,
        judgements: {
          before: { findings: findings(), questions: [] },
          after: { findings: findings(1), questions: [] },
        },
        marks: shownMarks({ findings: [], questions: [] }, 0),
        choices: deckChoices({ format: 'pptx', people: false, tells: 'words' }),
        day: new Date(2026, 10, 22),
      });
      return { deck, reads };
    };
    const few = built(3);
    expect(few.deck.pages[0].notes).toContain('Finding 1. Worse: Warning before, Critical now.');
    expect(few.deck.pages[0].notes).not.toMatch(/Finding [02]\. Worse/);
    expect(built(40).reads).toBe(few.reads);
  });

  it('has a headcount only where at least half of the roles state theirs in both charts', () => {
    const shown = (before: readonly string[], after: readonly string[]) => {
      const chart = (ids: readonly string[]) =>
        scenarioOf('ceo > cmo, cco, log', {
          roles: Object.fromEntries(ids.map((id) => [id, { staff: 2 }])),
        });
      const texts = textsOf(comparedDeck(chart(before), chart(after)), 1);
      const at = texts.findIndex((text) => text.startsWith('Headcount'));
      return at === -1 ? [] : texts.slice(at, at + 4);
    };
    const all = ['ceo', 'cmo', 'cco', 'log'];
    expect(shown(all, all)).toEqual(['Headcount', '2', '2', 'same']);
    expect(shown(['cmo', 'cco'], ['cmo', 'cco', 'log'])).toEqual(['Headcount, as stated', '4', '6', '+2']);
    expect(shown(['cmo'], all)).toEqual([]);
    expect(shown(all, ['cmo'])).toEqual([]);
    expect(shown([], [])).toEqual([]);
  });

  it('names nobody without people, and has no change that is only of a person', () => {
    const deck = comparedDeck(BEFORE, AFTER, { people: false });
    expect(JSON.stringify(deck)).not.toMatch(/Zyxwho|Osei/);
    const same = comparedDeck(BEFORE, setRole('cco', { person: 'Cy Zyxwho' })(BEFORE), { people: false });
    expect(textsOf(same, 1)).toContain('Nothing is different');
    expect(textsOf(comparedDeck(BEFORE, setRole('cco', { person: 'Cy' })(BEFORE)), 1)).not.toContain(
      'Nothing is different',
    );
  });

  it('counts the findings of both, each in its own chart', () => {
    const words = textsOf(comparedDeck(BEFORE, moveRole('cco', 'ceo')(BEFORE)), 1);
    const counts = ['finding fixed', 'findings fixed'].flatMap((text) => {
      const at = words.indexOf(text);
      return at === -1 ? [] : [Number(words[at - 1])];
    });
    expect(counts).toHaveLength(1);
    expect(counts[0]).toBeGreaterThan(0);
    expect(words).toContain('Findings fixed');
    const turned = textsOf(comparedDeck(moveRole('cco', 'ceo')(BEFORE), BEFORE), 1);
    expect(turned.slice(turned.indexOf('New findings'))).toContain('Customer experience under Marketing');
  });

  it('folds what does not differ where all of it could not be read, and gives it no pages', () => {
    const chart = randomChart(50);
    const [boss = '', other = ''] = chart.roles.slice(2).map(({ id }) => id);
    const deck = comparedDeck(chart, setRole(boss, { title: 'Changed here' })(chart));
    const plain = comparedDeck(chart, chart);
    expect(deck.smallest).toBeGreaterThanOrEqual(7.95);
    expect(plain.pages.length).toBeLessThanOrEqual(2);
    const roles = deck.pages.flatMap(({ scene }) => scene.groups.filter(({ kind }) => kind === 'role'));
    expect(roles.length).toBeLessThan(chart.roles.length);
    expect(JSON.stringify(deck.pages.map(({ scene }) => scene))).toContain('Changed here');
    const branch = comparedDeck(chart, setRole(boss, { title: 'Changed here' })(chart), {
      part: 'branch',
      branch: other,
    });
    expect(branch.pages[0].scene.groups.some(({ ids }) => ids[0] === other)).toBe(true);
  });

  it('shows the whole of a chart of twenty roles, small as it may be, and what differs of a larger one', () => {
    const renamed = (chart: Scenario) => setRole('r2', { title: 'Changed here' })(chart);
    for (const boss of [(i: number) => Math.floor((i - 1) / 3), () => 0]) {
      const chart = largeScenario(20, boss);
      const deck = comparedDeck(chart, renamed(chart), { format: 'png' });
      const [{ scene }] = deck.pages;
      expect(scene.groups.filter(({ kind }) => kind === 'role')).toHaveLength(20);
      expect(deck.smallest).toBeLessThan(7.95);
      expect(deck.smallest).toBeGreaterThan(5.5);
      expect(deck.leftOut).toBe(0);
      expect(textsOf(deck, 0)).not.toContain('Unchanged roles not shown');
      const larger = largeScenario(40, boss);
      const condensed = comparedDeck(larger, renamed(larger), { format: 'png' });
      const drawn = condensed.pages[0].scene.groups.filter(({ kind }) => kind === 'role').length;
      expect(drawn).toBeLessThan(20);
      expect(condensed.leftOut).toBe(40 - drawn);
      expect(textsOf(condensed, 0)).toContain('Unchanged roles not shown');
    }
  });

  it('counts no place that a role has left among the twenty', () => {
    const chart = largeScenario(20, (i) => (i < 6 ? 0 : 1 + (i % 5)));
    const moved = moveRole('r19', 'r1')(moveRole('r18', 'r2')(chart));
    const deck = comparedDeck(chart, moved, { format: 'png' });
    const cards = deck.pages[0].scene.groups.filter(({ kind }) => kind === 'role');
    expect(cards).toHaveLength(22);
    expect(deck.smallest).toBeLessThan(7.95);
  });

  it('leaves what does not differ folded in a large chart, however much room there is', () => {
    const chart = randomChart(90);
    const [, , boss = ''] = chart.roles.map(({ id }) => id);
    const { pages } = comparedDeck(chart, setRole(boss, { title: 'Changed here' })(chart), {
      format: 'svg',
      page: 'own',
    });
    const roles = pages[0].scene.groups.filter(({ kind }) => kind === 'role');
    expect(roles.length).toBeLessThan(40);
    expect(
      textsOf({ pages, smallest: 12, isPaged: false, isOverview: false, leftOut: 0, untold: 0 }, 0).filter(
        (text) => /^\+\d+$/.test(text),
      ),
    ).not.toEqual([]);
  });

  it('shows what is in view or folded of one chart as all that differs', () => {
    const whole = comparedDeck(BEFORE, AFTER);
    for (const part of ['view', 'folded'] as const)
      expect(comparedDeck({ ...BEFORE, arrangement: { folded: ['cmo'] } }, AFTER, { part })).toEqual(whole);
  });
});

describe('a comparison in every format', () => {
  const deck = comparedDeck(BEFORE, AFTER);

  it('has real boxes and connectors on slides, ghosts too, and what changes as text', async () => {
    const slides = openPresentation(await asPptx(deck));
    expect(packageFaults(slides)).toEqual([]);
    const picture = slideAt(slides, 0);
    const names = roleShapes(picture).map(nameOf);
    expect(names.toSorted()).toEqual(
      [
        'Role: Chief Customer Officer',
        'Role: Chief Customer Officer',
        'Role: Chief Executive Officer',
        'Role: Chief Marketing Officer',
        'Role: Head of Customer Insight',
        'Role: Head of Logistics',
      ].toSorted(),
    );
    expect(findAll(picture.root, 'p:cxnSp')).toHaveLength(6);
    const gone = roleShapes(picture).find((shape) => nameOf(shape) === 'Role: Head of Logistics');
    expect(attributeOf(find(gone, 'a:rPr'), 'strike')).toBe('sngStrike');
    expect(attributeOf(find(gone, 'a:prstDash'), 'val')).toBe('dash');
    const highlights = findAll(picture.root, 'a:highlight').map((one) =>
      attributeOf(find(one, 'a:srgbClr'), 'val'),
    );
    expect(new Set(highlights)).toEqual(new Set([LIGHT.changeTint.changed.slice(1).toUpperCase()]));
    const texts = shapesOf(slideAt(slides, 1)).flatMap(paragraphsOf);
    expect(texts).toContain('from Chief Marketing Officer to Chief Executive Officer');
    expect(texts).toContain('Added · 1');
  });

  it('is read as it is seen: the title, a list, a table of figures, and the foot at the end', async () => {
    const words = comparedDeck(BEFORE, AFTER, { confidential: true, tells: 'words' });
    const presentation = openPresentation(await asPptx(words));
    expect(packageFaults(presentation)).toEqual([]);
    const { root, notes } = slideAt(presentation, 0);
    const [, , ...shapes] = find(root, 'p:spTree')?.children ?? [];
    const said = shapes.map((shape) => paragraphsOf(shape).join(' | '));
    const at = (start: RegExp) => said.findIndex((one) => start.test(one));
    const order = [
      /^What changes$/,
      /^Northwind: from/,
      /^A \| Added · 1 \|/,
      /^M \| Moved · 1 \|/,
      /^Figures \| Today/,
    ];
    expect(order.map(at)).toEqual(order.map(at).toSorted((a, b) => a - b));
    expect(order.map(at)).not.toContain(-1);
    expect(said.at(-1)).toContain('Confidential');

    const lists = findAll(root, 'p:grpSp').filter((shape) => nameOf(shape).startsWith('Moved: '));
    expect(lists).toHaveLength(1);
    expect(findAll(lists[0], 'p:sp').map(paragraphsOf)).toEqual([
      ['M'],
      ['Moved · 1', 'Chief Customer Officer', 'from Chief Marketing Officer to Chief Executive Officer'],
    ]);

    const tables = findAll(root, 'a:tbl');
    expect(tables).toHaveLength(1);
    const rows = findAll(tables[0], 'a:tr').map((row) =>
      findAll(row, 'a:tc').map((cell) => paragraphsOf(cell).join()),
    );
    expect(rows[0]).toEqual(['Figures', 'Today', 'Proposal', 'Change']);
    expect(rows).toContainEqual(['Layers', '3', '3', 'same']);
    const widths = findAll(tables[0], 'a:gridCol').map((column) => Number(attributeOf(column, 'w')));
    const frame = find(root, 'p:graphicFrame');
    const extent = Number(attributeOf(find(frame, 'a:ext'), 'cx'));
    expect(Math.abs(widths.reduce((sum, width) => sum + width, 0) - extent)).toBeLessThan(widths.length);

    expect(notes.join(' ')).toContain('Moved: Chief Customer Officer, from Chief Marketing Officer');
    expect(notes).toContain('Layers: 3, the same');
  });

  it('has its words in the PDF, to be found and copied', async () => {
    const pdf = await readPdf(await asPdf(deck));
    const text = pdf.pages.map(({ texts }) => texts.map((one) => one.text).join(' ')).join(' ');
    for (const words of ['now under Chief Executive', 'Head of Logistics', 'Added · 1', 'Widest span'])
      expect(text).toContain(words);
  });

  it('can be written of any two charts with any settings', async () => {
    const settings = arbitrarySettings(fc.constantFrom('', 'Words', '<b>&"'));
    await fc.assert(
      fc.asyncProperty(twoCharts(), settings, async ([before, after], chosen) => {
        const made = comparedDeck(before, after, chosen);
        for (const { scene } of made.pages) readXml(sceneToSvg(scene));
        const slides = openPresentation(await asPptx(made));
        expect(packageFaults(slides)).toEqual([]);
        expect(slides.slides).toHaveLength(made.pages.length);
        const pdf = await readAnyPdf(await asPdf(made));
        expect(pdf.pages).toHaveLength(made.pages.length);
      }),
      { numRuns: runs(6, 60) },
    );
  });
});
