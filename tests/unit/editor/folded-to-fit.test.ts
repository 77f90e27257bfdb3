import { describe, expect, it } from 'vitest';
import { foldedToFit } from '../../../src/editor/folded-to-fit.ts';
import { layoutScenario } from '../../../src/layout/layout.ts';
import { largeScenario } from '../../support/scenarios.ts';
import { documentOf } from './new-editor.ts';

const tree = (size: number, fan: number) => largeScenario(size, (i) => Math.floor((i - 1) / fan));

describe('foldedToFit', () => {
  it.each([200, 1_000, 10_000])('shows the first levels of %s roles, readable on a laptop', (size) => {
    const [scenario] = foldedToFit(documentOf(tree(size, 6))).scenarios;
    const { cards, bounds } = layoutScenario(scenario);
    expect(cards.length).toBeGreaterThan(6);
    expect(cards.length).toBeLessThan(161);
    expect(bounds.width).toBeLessThan(2_301);
    expect(bounds.height).toBeLessThan(1_501);
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

  it('gives the same document when asked twice', () => {
    const large = documentOf(tree(1_000, 6));
    expect(foldedToFit(large)).toBe(foldedToFit(large));
  });
});
