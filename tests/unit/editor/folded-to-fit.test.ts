import { describe, expect, it } from 'vitest';
import type { ChartDocument } from '../../../src/chart/chart.ts';
import { foldedToFit as fittedOf, keptOpen } from '../../../src/editor/folded-to-fit.ts';
import { layoutScenario } from '../../../src/layout/layout.ts';
import { largeScenario } from '../../support/scenarios.ts';
import { documentOf } from './new-editor.ts';

const foldedToFit = (document: ChartDocument) => fittedOf({ document, scenarioId: document.scenarios[0].id });
const circle = (size: number) => {
  const chain = largeScenario(size, (i) => i - 1);
  const last = { manager: `r${size - 1}`, report: 'r0', kind: 'solid' as const };
  return { ...chain, lines: [...chain.lines, last] };
};
const tree = (size: number, fan: number) => largeScenario(size, (i) => Math.floor((i - 1) / fan));

describe('foldedToFit', () => {
  it.each([200, 1_000, 10_000])('shows the first levels of %s roles, readable on a laptop', (size) => {
    const [scenario] = foldedToFit(documentOf(tree(size, 6))).scenarios;
    const { cards, bounds } = layoutScenario(scenario);
    expect(cards.length).toBeGreaterThan(6);
    expect(cards.length).toBeLessThan(161);
    expect(bounds.width * 0.45).toBeLessThanOrEqual(880);
    expect(bounds.height * 0.45).toBeLessThanOrEqual(760);
  });

  it('shows two levels at least', () => {
    const [scenario] = foldedToFit(documentOf(tree(1_000, 40))).scenarios;
    expect(layoutScenario(scenario).cards.length).toBe(41);
  });

  it('leaves a small chart, one that says what is folded, and one without levels as they are', () => {
    const small = documentOf(tree(60, 3));
    expect(foldedToFit(small)).toBe(small);
    const stated = documentOf({ ...tree(1_000, 6), arrangement: { folded: [] } });
    expect(foldedToFit(stated)).toBe(stated);
    const flat = documentOf(largeScenario(500, () => undefined));
    expect(foldedToFit(flat)).toBe(flat);
  });

  it('shows fewer levels where there is less room', () => {
    const document = documentOf(tree(1_000, 6));
    const [narrow] = fittedOf({ document, scenarioId: 's' }, { width: 560, height: 600 }).scenarios;
    expect(layoutScenario(narrow).cards).toHaveLength(7);
  });

  it.each([
    ['a chain', largeScenario(20_000, (i) => i - 1)],
    ['a star', largeScenario(20_000, () => 0)],
    ['a circle', circle(200)],
  ])('copes with %s', (_, scenario) => {
    expect(layoutScenario(foldedToFit(documentOf(scenario)).scenarios[0]).cards.length).toBeGreaterThan(0);
  });
});

describe('keptOpen', () => {
  it('says of a chart that has become large that it is open', () => {
    const document = documentOf(tree(61, 3));
    const [scenario] = keptOpen({ document, scenarioId: 's' }).scenarios;
    expect(scenario.arrangement).toEqual({ folded: [] });
  });

  it('leaves a small chart, and one that says what is folded, as they are', () => {
    const small = documentOf(tree(60, 3));
    expect(keptOpen({ document: small, scenarioId: 's' })).toBe(small);
    const stated = documentOf({ ...tree(100, 3), arrangement: { folded: ['r1'] } });
    expect(keptOpen({ document: stated, scenarioId: 's' })).toBe(stated);
  });
});
