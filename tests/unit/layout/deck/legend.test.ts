import { describe, expect, it } from 'vitest';
import { type DeckSettings, FUNCTIONS, type Scenario, SEVERITIES } from '../../../../src/chart/chart.ts';
import { FUNCTION_WORDS } from '../../../../src/chart/words.ts';
import { CARD_MARKS, SEVERITY_SHAPES } from '../../../../src/layout/marks.ts';
import type { Page, SceneGroup } from '../../../../src/layout/primitives.ts';
import { LIGHT } from '../../../../src/layout/theme.ts';
import { randomChart } from '../../../bench/random-chart.ts';
import { deckFor } from '../../../support/decks.ts';
import { REFERENCE_CHARTS } from '../../../support/reference-charts.ts';
import { referenceDocument } from '../../../support/report-charts.ts';
import { scenarioOf } from '../../../support/scenarios.ts';

const SIGNS = new Map<string, string>([
  ...Object.entries(CARD_MARKS).map(([name, path]) => [path, name] as const),
  ...SEVERITIES.map((severity) => [SEVERITY_SHAPES[severity].outline, severity] as const),
]);

/** What needs explaining in some groups: marks, severities, kinds of lines, dashed borders, colours of bars. */
function signsIn(groups: readonly SceneGroup[]): readonly string[] {
  const found = new Set<string>();
  for (const { kind, primitives } of groups)
    for (const one of primitives) {
      if (one.kind === 'path') found.add(SIGNS.get(one.path) ?? '');
      if (one.kind === 'line') found.add(one.dash ?? 'solid');
      if (one.kind !== 'rect') continue;
      if (one.dash) found.add('dashed');
      // Bars of cards and squares of the legend; of the bars, only grey says nothing.
      const isSquare = kind === 'page' && one.width === one.height;
      const isBar = kind === 'role' && one.fill !== LIGHT.paper && one.fill !== LIGHT.department.other;
      if (one.fill !== undefined && (isSquare || isBar)) found.add(one.fill);
    }
  found.delete('');
  return [...found].toSorted();
}

const isLegend = ({ name }: SceneGroup) => name.startsWith('Legend: ');
const legendOn = ({ scene }: Page) => scene.groups.filter(isLegend);
const wordsOn = (page: Page) => legendOn(page).map(({ name }) => name.replace('Legend: ', ''));

function chartOn({ scene }: Page): readonly SceneGroup[] {
  return scene.groups.filter(({ kind }) => kind === 'role' || kind === 'line' || kind === 'finding');
}

const pagesOf = (chart: Scenario, settings: DeckSettings = {}) =>
  deckFor(chart, { format: 'pptx', ...settings }).pages;

describe('the legend of a page', () => {
  it('explains what is on the page, all of it and nothing else', () => {
    const decks = [
      pagesOf(randomChart(150)),
      pagesOf(randomChart(150), { warnings: false }),
      ...REFERENCE_CHARTS.map((name) => deckFor(referenceDocument(name)).pages),
      ...[1, 2, 3].map(
        (levels) => deckFor(referenceDocument('regulated-bank'), { part: 'levels', levels }).pages,
      ),
    ];
    expect(decks.flat().length).toBeGreaterThan(30);
    for (const page of decks.flat()) {
      if (page.title.startsWith('Lines from')) continue;
      expect(signsIn(legendOn(page))).toEqual(signsIn(chartOn(page)));
    }
  });

  it('names the severities of what is folded away, and those of the chart where they are written', () => {
    const roles = { ceo: { title: 'CEO' }, cmo: { title: 'CMO' }, cco: { title: 'Chief Customer Officer' } };
    const chart = scenarioOf('ceo > cmo; cmo > cco', { roles, arrangement: { folded: ['cmo'] } });
    const [page] = pagesOf(chart, { part: 'folded' });
    expect(wordsOn(page)).toContain('Critical');
    expect(wordsOn(pagesOf(chart, { warnings: false })[0])).not.toContain('Critical');
  });

  it('calls departments by their names, and members of a committee members', () => {
    const chart = scenarioOf('a > b, c, d; k ..> b, c', {
      roles: {
        b: { department: 'North' },
        c: { department: 'North' },
        k: { title: 'Steering Committee', body: true },
        d: { title: 'IT Director', planned: true },
      },
    });
    expect(wordsOn(pagesOf(chart, { warnings: false })[0])).toEqual([
      'Direct reports',
      'Members',
      'Reports to',
      'Dotted line',
      'Vacant or planned',
      'North',
      'IT',
      'General management',
    ]);
  });

  it('names every department, however many there are', () => {
    const roles = Object.fromEntries(FUNCTIONS.map((fn) => [fn, { title: 'Colleague', function: fn }]));
    const [page] = pagesOf(scenarioOf(`a > ${FUNCTIONS.join(', ')}`, { roles }), { warnings: false });
    const departments = FUNCTIONS.filter((fn) => fn !== 'other').map((fn) => FUNCTION_WORDS[fn]);
    expect(departments.length).toBeGreaterThan(12);
    expect(wordsOn(page)).toEqual(expect.arrayContaining(departments));
  });

  it('reads a role as it stands in the whole chart, also where its branch is drawn alone', () => {
    const roles = {
      ceo: { title: 'CEO' },
      md: { title: 'DG' },
      x: { title: 'Head of Sales' },
    };
    const chart = scenarioOf('ceo > md; md > x', { roles });
    const [page] = pagesOf(chart, { part: 'branch', branch: 'md' });
    expect(signsIn(legendOn(page))).toEqual(signsIn(chartOn(page)));
  });

  it('does not explain an area of blanks', () => {
    const chart = scenarioOf('a > b', { roles: { b: { accountableFor: [' '] } } });
    expect(wordsOn(pagesOf(chart)[0])).not.toContain('Accountable');
  });

  it('is left out when it is not wanted, and on pages of text', () => {
    expect(pagesOf(randomChart(20), { legend: false }).flatMap(legendOn)).toEqual([]);
    const { pages } = deckFor(scenarioOf('a > b, c'), { findings: true, format: 'pptx' });
    expect(pages.slice(1).flatMap(legendOn)).toEqual([]);
    expect(wordsOn(pages[0])).not.toEqual([]);
  });
});
