import { describe, expect, it } from 'vitest';
import type { ChartDocument, DeckSettings, Dismissal, Role, Scenario } from '../../../../src/chart/chart.ts';
import { withoutPeople } from '../../../../src/chart/edits/without-people.ts';
import { shownMarks } from '../../../../src/editor/marks.ts';
import { deckOf } from '../../../../src/formats/deck/deck-of.ts';
import { dayWords } from '../../../../src/formats/deck/day-words.ts';
import { unnamed } from '../../../../src/formats/deck/unnamed.ts';
import { deckChoices } from '../../../../src/layout/deck/deck-choices.ts';
import type { Page } from '../../../../src/layout/primitives.ts';
import { findRule } from '../../../../src/rules/catalogue/index.ts';
import type { Finding } from '../../../../src/rules/finding.ts';
import { lint } from '../../../../src/rules/lint.ts';
import { randomChart } from '../../../bench/random-chart.ts';
import { deckFor, wholeTexts } from '../../../support/decks.ts';
import { REFERENCE_CHARTS } from '../../../support/reference-charts.ts';
import { referenceDocument } from '../../../support/report-charts.ts';
import { SMALL_LOGO } from '../../../support/logos.ts';
import { scenarioOf } from '../../../support/scenarios.ts';

/** No word of any message, and not cut by any line. */
const NAME = 'Zyx';

/** The chart with a name, or what gives one away, in every field that people write such things in. */
function withNames(scenario: Scenario, holders: (role: Role, i: number) => string): Scenario {
  return {
    ...scenario,
    roles: scenario.roles.map((role, i) => ({
      ...role,
      person: holders(role, i),
      note: `Note about ${NAME}note`,
      extra: new Map([[`${NAME}column`, `${NAME}value`]]),
    })),
  };
}

function dismissed(scenario: Scenario, most = 3): readonly Dismissal[] {
  return lint({ title: '', scenarios: [scenario] }, scenario)
    .findings.slice(0, most)
    .map(({ rule, roles, about }, i) => ({
      rule,
      roles,
      about,
      kind: i % 2 === 0 ? 'accepted' : 'not-applicable',
      reason: `${NAME}reason wants it so`,
      on: '2026-11-22',
    }));
}

const pagesNamed = (pages: readonly Page[], title: string) =>
  pages.filter((page) => page.title.startsWith(title));
const textsOf = (pages: readonly Page[]) => pages.flatMap(wholeTexts);

const HATS = scenarioOf('ceo > cfo, hr, coo, cco; coo > it', {
  roles: {
    ceo: { title: 'Chief Executive Officer', person: 'Ada Osei' },
    cfo: { title: 'Chief Financial Officer', person: 'Ben (B.) Ruiz' },
    hr: { title: 'HR Director', person: ' ben (b.) RUIZ ' },
    coo: { title: 'Chief Operating Officer', person: 'Ben (B.) Ruiz-Ortega' },
    cco: { title: 'Chief Customer Officer', person: 'Dora Weiss' },
    it: { title: 'IT Director', person: 'Eve Stone' },
  },
});

describe('a deck without people', () => {
  const all: DeckSettings = { people: false, findings: true, format: 'pptx' };

  it('has nobody’s name, note, column or reason anywhere: not in texts, names, notes or titles', () => {
    const charts = REFERENCE_CHARTS.map((name) => referenceDocument(name).scenarios[0]);
    for (const chart of [...charts, randomChart(150), HATS]) {
      // Everybody holds a few roles, so that every rule that looks at holders has something to say.
      const named = withNames(chart, (_, i) => `${NAME}${i % 5} Person`);
      const scenario = { ...named, dismissals: dismissed(named) };
      const document: ChartDocument = { title: 'Northwind', scenarios: [scenario] };
      expect(JSON.stringify(deckFor(document, all))).not.toMatch(/Zyx/i);
      const shown = JSON.stringify(deckFor(document, { ...all, people: true }));
      expect(shown).toContain(`${NAME}0 Person`);
      expect(shown).toContain(`${NAME}reason wants it so`);
      expect(shown).not.toMatch(/Zyx(?:note|column|value)/);
    }
  });

  it('says that one person wears several hats, and not who', () => {
    const { pages } = deckFor(HATS, all);
    const texts = textsOf(pagesNamed(pages, 'What we found'));
    expect(texts.join('\n')).toContain('One person holds Chief Financial Officer and HR Director.');
    expect(JSON.stringify(pages)).not.toMatch(/Ruiz|Osei|Weiss|Stone/i);
    expect(textsOf(deckFor(HATS, { ...all, people: true }).pages).join('\n')).toContain(
      'Ben (B.) Ruiz holds Chief Financial Officer and HR Director.',
    );
  });

  it('keeps decisions, without their reasons', () => {
    const scenario = { ...HATS, dismissals: dismissed(HATS) };
    const texts = textsOf(pagesNamed(deckFor(scenario, all).pages, 'Dismissed'));
    expect(texts.filter((text) => text === 'Accepted on 2026-11-22.').length).toBeGreaterThan(0);
    expect(texts.filter((text) => text === 'Does not apply here (2026-11-22).').length).toBeGreaterThan(0);
  });
});

describe('unnamed', () => {
  const finding = (message: string): Finding =>
    ({
      rule: 'x',
      severity: 'info',
      roles: ['a', 'b', 'gone'],
      related: ['c'],
      lines: [],
      about: [],
      headline: 'A headline about Jo',
      message,
    }) as unknown as Finding;
  const roles = new Map<string, Role>(
    [
      { id: 'a', title: 'A', person: 'Jo' },
      { id: 'b', title: 'B', person: 'Jo (Jr.) $& Smith' },
      { id: 'c', title: 'C', person: 'O\\Neil' },
      { id: 'd', title: 'D', person: 'Elsewhere' },
      { id: 'e', title: 'E' },
    ].map((role) => [role.id, role]),
  );
  const told = (message: string) => unnamed(finding(message), roles).message;

  it('takes whole names out, the longest first, and no part of a word', () => {
    expect(told('Jo (Jr.) $& Smith holds Job and Banjo.')).toBe('One person holds Job and Banjo.');
    expect(told('B is held by Jo, C by O\\Neil.')).toBe('B is held by one person, C by one person.');
    expect(unnamed(finding('x'), roles).headline).toBe('A headline about one person');
  });

  it('leaves a finding as it is where nobody is named', () => {
    const bare = finding('Elsewhere');
    expect(unnamed(bare, new Map())).toBe(bare);
    // Whoever has no title goes by the name of the holder, also where the finding is about others.
    const untitled = new Map([['z', { id: 'z', title: 'Untitled role', person: 'Zoë Zyx' }]]);
    expect(unnamed({ ...bare, message: 'Under Untitled role (Zoë Zyx).' }, untitled).message).toBe(
      'Under Untitled role (one person).',
    );
    expect(told('Elsewhere')).toBe('Elsewhere');
  });
});

describe('pages of what was found', () => {
  it('tell a finding with its severity, and who says so by author and title', () => {
    const document = referenceDocument('cx-under-marketing');
    const { pages } = deckFor(document, { format: 'pptx', findings: true });
    const found = pagesNamed(pages, 'What we found');
    const { findings } = lint(document, document.scenarios[0]);
    const count = (severity: string) => findings.filter((one) => one.severity === severity).length;
    const texts = textsOf(found);
    expect(count('error')).toBeGreaterThan(0);
    expect(texts[1]).toContain(`${count('error')} critical`);
    const kinds = (severity: string) =>
      new Set(findings.filter((one) => one.severity === severity).map(({ rule }) => rule)).size;
    for (const [severity, label] of [
      ['error', 'Critical'],
      ['warning', 'Warning'],
      ['info', 'Consider'],
    ] as const) {
      const blocks = found.flatMap(({ scene }) =>
        scene.groups.filter(({ name }) => name.startsWith(`${label}: `)),
      );
      expect(blocks).toHaveLength(kinds(severity));
    }
    expect(texts.filter((text) => /^According to .+, “.+”.*\.$/.test(text)).length).toBe(
      kinds('error') + kinds('warning') + kinds('info'),
    );
    const all = texts.join('\n');
    for (const { rule, headline, message } of findings) {
      expect(all).toContain(headline);
      expect(all).toContain(message);
      expect(all).toContain(`What to do: ${findRule(rule)?.docs.remedy}`);
    }
  });

  it('tell three of a kind in one block, and how many more there are', () => {
    const roles = Object.fromEntries(
      ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((id) => [
        id,
        { title: `Director of Region ${id}`, vacant: true },
      ]),
    );
    const chart = scenarioOf('a > b, c, d, e, f, g, h, i', { roles: { a: { title: 'CEO' }, ...roles } });
    const { findings } = lint({ title: '', scenarios: [chart] }, chart);
    expect(findings.filter(({ rule }) => rule === 'key-role-vacant')).toHaveLength(8);
    const wordsOf = (scenario: Scenario) =>
      textsOf(pagesNamed(deckFor(scenario, { format: 'pptx', findings: true }).pages, 'What we found'));
    const [told, ...others] = wordsOf(chart).filter((text) => text.includes('no interim is named'));
    expect(others).toEqual([]);
    expect(told?.match(/is vacant, and no interim is named\./g)).toHaveLength(3);
    expect(told).toContain('And 5 more.');
    expect(wordsOf(chart).some((text) => text.endsWith('(8 times)'))).toBe(true);
    const three = {
      ...chart,
      roles: chart.roles.map((role) => ('efghi'.includes(role.id) ? { ...role, vacant: false } : role)),
    };
    expect(wordsOf(three).join()).toContain('(3 times)');
    expect(wordsOf(three).join()).not.toMatch(/And \d+ more\./);
  });

  it('tell of one branch what was found in it, and say so', () => {
    const boss = (id: string) => [id, { title: `Director of Region ${id}`, vacant: true }] as const;
    const chart = scenarioOf('a > b, c; b > d; c > e, f', {
      roles: { a: { title: 'CEO' }, ...Object.fromEntries(['b', 'c', 'd', 'e', 'f'].map(boss)) },
    });
    const branch = (id: string, more: DeckSettings = {}) =>
      deckFor(chart, { format: 'pptx', findings: true, part: 'branch', branch: id, ...more }).pages;
    const found = textsOf(pagesNamed(branch('b'), 'What we found'));
    expect(found[1]).toMatch(/^About this branch only · /);
    expect(found.join()).toContain('Director of Region d is vacant');
    expect(found.join()).not.toMatch(/Region [cef]|CEO/);
    const whole = textsOf(pagesNamed(branch('gone'), 'What we found'));
    expect(whole.join()).toContain('Director of Region c is vacant');
    expect(whole[1]).not.toContain('branch');
    const quiet = scenarioOf('a > b, c', {
      roles: {
        a: { title: 'CEO' },
        b: { title: 'Clerk' },
        c: { title: 'Director of Region c', vacant: true },
      },
    });
    const { pages } = deckFor(quiet, { format: 'pptx', findings: true, part: 'branch', branch: 'b' });
    expect(textsOf(pages).join()).toContain('has anything to say about this branch.');
  });

  it('tell what was set aside apart, with what was decided and why', () => {
    const [chart] = referenceDocument('cx-under-marketing').scenarios;
    const scenario = { ...chart, dismissals: dismissed(chart) };
    const { pages } = deckFor(scenario, { format: 'pptx', findings: true });
    const aside = pagesNamed(pages, 'Dismissed');
    const found = pagesNamed(pages, 'What we found');
    const { findings } = lint({ title: '', scenarios: [scenario] }, scenario);
    const gone = findings.filter((one) => one.dismissed);
    expect([gone.length, findings.length > 3]).toEqual([3, true]);
    const told = (one: readonly Page[]) =>
      one.flatMap(({ scene }) => scene.groups.filter(({ kind }) => kind === 'finding')).length;
    expect(told(aside)).toBe(gone.length);
    expect(told(found)).toBe(findings.length - gone.length);
    expect(textsOf(aside)).toContain(`Accepted on 2026-11-22: “${NAME}reason wants it so”.`);
    const others = pages.filter((page) => !aside.includes(page));
    expect(others.map(({ notes = '' }) => notes).join()).not.toContain(`${NAME}reason`);
    // What stands on a page may be read out there.
    expect(aside.map(({ notes = '' }) => notes).join()).toContain(`“${NAME}reason wants it so”`);
    expect(pagesNamed(deckFor(HATS, { format: 'pptx', findings: true }).pages, 'Dismissed')).toEqual([]);
  });

  it('have all of it in their notes, who says so as well', () => {
    const pages = pagesNamed(deckFor(HATS, { format: 'pptx', findings: true }).pages, 'What we found');
    const said = pages.flatMap(({ scene }) =>
      scene.groups.flatMap(({ kind, name, notes }) => (kind === 'finding' ? [[name, notes]] : [])),
    );
    expect(said.length).toBeGreaterThan(1);
    for (const [name, notes] of said) expect(notes).toMatch(new RegExp(`^${name}\\. .*According to `));
    expect(pages.map(({ notes }) => notes).join('\n')).toBe(said.map(([, notes]) => notes).join('\n'));
  });

  it('say so where nothing was found', () => {
    const { pages } = deckFor(
      { id: 's', name: 'S', roles: [], lines: [] },
      { format: 'pptx', findings: true },
    );
    const lists = lint(
      { title: '', scenarios: [HATS] },
      { id: 's', name: 'S', roles: [], lines: [] },
    ).findings;
    expect(lists).toEqual([]);
    expect(textsOf(pages)).toContain('No known mistake');
    const decided = deckFor({ ...HATS, dismissals: dismissed(HATS, 99) }, { format: 'pptx', findings: true });
    expect(textsOf(decided.pages)).not.toContain('No known mistake');
    expect(textsOf(decided.pages)).toContain('Nothing is left to be decided');
  });
});

describe('deckOf', () => {
  const deck = (document: ChartDocument, settings: DeckSettings = {}) => {
    const [scenario] = document.scenarios;
    const judgement = lint(document, scenario);
    const marks = shownMarks(judgement, scenario.roles.length);
    return deckOf({
      document,
      scenario,
      judgement,
      marks,
      choices: deckChoices(settings),
      day: new Date(2026, 0, 5),
    });
  };

  it('names the scenario below the title where there are several', () => {
    const today = { ...scenarioOf('a > b'), name: 'Today' };
    const one = deck({ title: 'Northwind', scenarios: [today] });
    expect(textsOf(one.pages)).not.toContain('Today');
    const two = deck({ title: 'Northwind', scenarios: [today, { ...today, id: 't', name: 'Plan' }] });
    expect(textsOf(two.pages).slice(0, 2)).toEqual(['Northwind', 'Today']);
    expect(textsOf(two.pages)).toContain('5 January 2026');
  });

  it('draws the logo of the settings, and none that is no picture', () => {
    const document: ChartDocument = { title: 'Northwind', scenarios: [scenarioOf('a > b')] };
    const images = (logo: string) =>
      deck(document, { logo }).pages[0].scene.groups.flatMap(({ primitives }) =>
        primitives.filter(({ kind }) => kind === 'image'),
      );
    expect(images(SMALL_LOGO)).toEqual([expect.objectContaining({ width: 4, height: 2, href: SMALL_LOGO })]);
    expect(images('https://example.com/logo.png')).toEqual([]);
  });

  it('gives the same scenario without people as the edit does', () => {
    const document: ChartDocument = { title: 'N', scenarios: [HATS] };
    const bare: ChartDocument = { title: 'N', scenarios: [withoutPeople(HATS)] };
    expect(deck(document, { people: false, warnings: false })).toEqual(deck(bare, { warnings: false }));
  });
});

describe('dayWords', () => {
  it('says a day as people write it', () => {
    expect(dayWords(new Date(2026, 10, 22))).toBe('22 November 2026');
    expect(dayWords(new Date(2027, 0, 1))).toBe('1 January 2027');
  });
});
