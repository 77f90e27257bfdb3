import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FUNCTIONS, type Scenario } from '../../../src/chart/chart.ts';
import { layoutScenario } from '../../../src/layout/layout.ts';
import { LINE_COLOUR, type Thumbnail, thumbnailOf } from '../../../src/layout/thumbnail.ts';
import { scenarioOf } from '../../support/scenarios.ts';

const drawn = (scenario: Scenario) => thumbnailOf(scenario, layoutScenario(scenario));

function boxesOf({ boxes }: Thumbnail) {
  return Array.from({ length: boxes.length / 5 }, (_, place) => {
    const [x = 0, y = 0, width = 0, height = 0, colour = 0] = boxes.slice(place * 5, place * 5 + 5);
    return { x, y, width, height, colour };
  });
}

/** A tree in which every boss has so many reports; `span` 0: nobody has a boss. */
function treeOf(count: number, span: number): Scenario {
  const roles = Array.from({ length: count }, (_, place) => ({
    id: `r${place}`,
    title: `Head of Sales ${place}`,
  }));
  const lines =
    span === 0
      ? []
      : roles.slice(1).map(({ id }, place) => ({
          manager: `r${Math.floor(place / span)}`,
          report: id,
          kind: 'solid' as const,
        }));
  return { id: 's', name: 'S', roles, lines };
}

describe('the small picture of a chart', () => {
  it('has a box for every card in the colour of its function, and boxes for the lines before them', () => {
    const boxes = boxesOf(drawn(scenarioOf('ceo > cmo\nceo > cfo')));
    const cards = boxes.filter(({ colour }) => colour !== LINE_COLOUR);
    expect(cards).toHaveLength(3);
    expect(boxes.slice(-3)).toEqual(cards);
    expect(boxes.length).toBeGreaterThan(3);
    const [, second] = cards;
    expect(cards[0]?.y).toBeLessThan(second?.y ?? 0);
  });

  it('takes the colour from what a title says', () => {
    const scenario: Scenario = {
      id: 's',
      name: 'S',
      lines: [],
      roles: [{ id: 'a', title: 'Chief Marketing Officer' }],
    };
    expect(boxesOf(drawn(scenario)).map(({ colour }) => FUNCTIONS[colour])).toEqual(['marketing']);
  });

  it('is empty for an empty chart, and small for one role', () => {
    expect(drawn(treeOf(0, 0)).boxes).toEqual([]);
    const [only] = boxesOf(drawn(treeOf(1, 0)));
    expect(only?.width).toBeLessThan(40);
    expect(only?.height).toBeGreaterThan(8);
  });

  it('shows the nearest levels of a large chart card by card, and the rest as blocks', () => {
    const boxes = boxesOf(drawn(treeOf(900, 7)));
    expect(boxes.length).toBeGreaterThan(60);
    expect(boxes.length).toBeLessThanOrEqual(300);
    // The chief and the two levels below, over blocks of one size.
    const sizes = new Set(boxes.slice(0, -57).map(({ width }) => width));
    expect(sizes).toEqual(new Set([9]));
  });

  it('stays within its field, in whole numbers, with at most 300 boxes, whatever the chart', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 0, max: 40 }),
        fc.boolean(),
        (count, span, isWide) => {
          const tree = treeOf(count, span);
          const picture = drawn(isWide ? { ...tree, arrangement: { leaves: 'side' } } : tree);
          const boxes = boxesOf(picture);
          expect(picture.boxes.every(Number.isInteger)).toBe(true);
          expect(boxes.length).toBeLessThanOrEqual(300);
          expect(boxes.length > 0).toBe(count > 0);
          for (const { x, y, width, height, colour } of boxes) {
            expect(Math.min(x, y, width - 1, height - 1)).toBeGreaterThanOrEqual(0);
            expect(x + width).toBeLessThanOrEqual(picture.width);
            expect(y + height).toBeLessThanOrEqual(picture.height);
            expect(colour).toBeLessThan(FUNCTIONS.length);
          }
        },
      ),
      { numRuns: 20 },
    );
  });
});
