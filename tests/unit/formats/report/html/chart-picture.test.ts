import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../../../src/chart/chart.ts';
import { chartPicture } from '../../../../../src/formats/report/html/chart-picture.ts';
import { COLOUR_STYLE } from '../../../../../src/formats/report/html/colours.ts';
import { elementsOf, wordsOf } from '../../../../support/read-page.ts';
import { hostileDocument, referenceDocument, reportOf } from '../../../../support/report-charts.ts';
import { allElements, readXml, type XmlElement } from '../../../../support/read-xml.ts';
import { largeScenario, scenarioOf } from '../../../../support/scenarios.ts';

function pictureOf(...given: Parameters<typeof reportOf>): XmlElement | undefined {
  const [chart] = reportOf(...given);
  const picture = chart && chartPicture(chart);
  return picture && readXml(picture.markup);
}

const drawn = (scenario: Scenario) =>
  pictureOf({ title: 'T', scenarios: [scenario] }, { withFixes: false }) ?? readXml('<none/>');
const titlesIn = (picture: XmlElement) =>
  elementsOf(picture, 'g').flatMap(({ children }) =>
    children.filter(({ name }) => name === 'title').map(wordsOf),
  );
const coloursIn = (picture: XmlElement) =>
  allElements(picture).flatMap(({ attributes }) => [
    attributes.get('fill') ?? 'none',
    attributes.get('stroke') ?? 'none',
  ]);

describe('the picture of a report', () => {
  it('shows the whole chart, folded branches too', () => {
    const scenario = scenarioOf('a > b; b > c', { arrangement: { folded: ['a'] } });
    expect(titlesIn(drawn(scenario)).filter((title) => title.startsWith('Title of c,'))).toHaveLength(1);
  });

  it('shows a chart in layers as well', () => {
    const scenario = scenarioOf('a > b; b > c; a ..> c', { arrangement: { kind: 'layered' } });
    expect(titlesIn(drawn(scenario))).toContainEqual(expect.stringMatching(/^Dotted line /));
  });

  it('is drawn up to 300 roles, and says what to do above', () => {
    const size = (roles: number) => drawn(largeScenario(roles, (i) => Math.floor((i - 1) / 6)));
    expect(elementsOf(size(300), 'svg')).toHaveLength(1);
    expect(size(301).name).toBe('p');
    expect(wordsOf(size(301))).toMatch(/^The chart has 301 roles, too many .* Export it/);
    expect(pictureOf({ title: 'T', scenarios: [largeScenario(0, () => 0)] })).toBeUndefined();
  });

  it('marks the roles and lines of findings by the worst of them, and nothing that was dismissed', () => {
    const marks = (document: Parameters<typeof reportOf>[0]) =>
      coloursIn(pictureOf(document) ?? readXml('<none/>')).filter((colour) =>
        colour.startsWith('var(--severity-'),
      );
    expect(marks(referenceDocument('cx-under-marketing'))).toContain('var(--severity-error)');
    const { scenarios, ...rest } = hostileDocument();
    const [{ dismissals = [], ...scenario }] = scenarios;
    const one = { ...rest, rules: new Map(), scenarios: [{ ...scenario, roles: scenario.roles }] } as const;
    const dismissed = dismissals.filter(({ rule }) => rule === 'multiple-solid-bosses');
    const without = { ...one, scenarios: [{ ...one.scenarios[0], dismissals: dismissed }] } as const;
    expect(marks(without).length).toBeLessThan(marks(one).length);
  });

  it('has no colour that would not follow the page', () => {
    const named = coloursIn(drawn(scenarioOf('a > b, c; b ..> c: metrics'))).filter(
      (colour) => colour !== 'none',
    );
    expect(named.length).toBeGreaterThan(10);
    for (const colour of new Set(named)) {
      const name = /^var\((--[\w-]+)\)$/.exec(colour)?.[1];
      // Once in light colours, once in dark ones.
      expect(COLOUR_STYLE.split(`${name}:`), colour).toHaveLength(3);
    }
  });

  it.each([
    [2, 'whole'],
    [5, 'fitted'],
    [40, 'overview'],
  ])('of %i branches is %s', (branches, size) => {
    const scenario = largeScenario(1 + 3 * branches, (i) => (i <= branches ? 0 : i - branches));
    const right = { ...scenario, arrangement: { leaves: 'side' } } as const;
    expect(drawn(right).attributes.get('class')).toBe(`chart ${size}`);
  });
});
