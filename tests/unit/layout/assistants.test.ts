import { describe, expect, it } from 'vitest';
import type { Arrangement } from '../../../src/chart/chart.ts';
import { layoutScenario } from '../../../src/layout/layout.ts';
import type { PlacedCard } from '../../../src/layout/placement.ts';
import { scenarioOf } from '../../support/scenarios.ts';

const ASSISTANT = { assistant: true };

function place(text: string, arrangement: Arrangement = {}) {
  const roles = { p: ASSISTANT, q: ASSISTANT, r: ASSISTANT };
  const layout = layoutScenario(scenarioOf(text, { roles, arrangement }));
  const cardOf = (id: string): PlacedCard => {
    const card = layout.card(id);
    if (!card) throw new Error(`There is no card ${id}`);
    return card;
  };
  return { layout, cardOf };
}

describe('assistants', () => {
  it('stand left and right of the line between the boss and the others, in rows', () => {
    const { cardOf } = place('a > b, p, c, q, r');
    const [a, b, p, q, r] = ['a', 'b', 'p', 'q', 'r'].map(cardOf) as [
      PlacedCard,
      PlacedCard,
      PlacedCard,
      PlacedCard,
      PlacedCard,
    ];
    const trunk = a.x + a.width / 2;
    expect(trunk - (p.x + p.width)).toBe(16);
    expect(q.x - trunk).toBe(16);
    expect([p.y, q.y]).toEqual([a.y + a.height + 24, a.y + a.height + 24]);
    expect([r.x, r.y]).toEqual([p.x, p.y + p.height + 16]);
    expect(b.y).toBe(r.y + r.height + 48);
  });

  it('stand above and below the line where the chart grows to the right', () => {
    const { cardOf } = place('a > b, p, q', { direction: 'right' });
    const [a, b, p, q] = ['a', 'b', 'p', 'q'].map(cardOf) as [PlacedCard, PlacedCard, PlacedCard, PlacedCard];
    const trunk = a.y + a.height / 2;
    expect([trunk - (p.y + p.height), q.y - trunk]).toEqual([16, 16]);
    expect(p.x).toBe(q.x);
    expect(b.x).toBeGreaterThan(p.x + p.width);
  });

  it('hang on the line to the others by a short stub', () => {
    const { layout, cardOf } = place('a > p, q, b');
    const trunk = cardOf('a').x + 100;
    const [toP, toQ] = layout.lines.map(({ points }) => points);
    expect(toP).toEqual([trunk, 84, trunk, 150, trunk - 16, 150]);
    expect(toQ).toEqual([trunk, 84, trunk, 150, trunk + 16, 150]);
  });

  it.each(['auto', 'stacked', 'left', 'right', 'both', 'side'] as const)(
    'leave the line to a team arranged %s free',
    (leaves) => {
      for (const direction of ['down', 'right'] as const) {
        const { layout } = place('t > a; a > p, q, b, c, d, r', { leaves, direction });
        for (const { points, manager, report } of layout.lines) {
          const ends = [manager, report];
          for (let i = 0; i + 3 < points.length; i += 2) {
            const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = points.slice(i, i + 4);
            const [left, top] = [Math.min(x1, x2) + 1, Math.min(y1, y2) + 1];
            const way = { x: left, y: top, width: Math.abs(x2 - x1) - 2, height: Math.abs(y2 - y1) - 2 };
            if (way.width < 0 && way.height < 0) continue;
            const hit = layout.cardsIn({
              ...way,
              width: Math.max(0, way.width),
              height: Math.max(0, way.height),
            });
            expect(hit.map(({ id }) => id).filter((id) => !ends.includes(id))).toEqual([]);
          }
        }
      }
    },
  );

  it('with reports of their own stand in the row, until they are folded', () => {
    const text = 'a > b, p; p > c';
    expect(place(text).cardOf('p').y).toBe(place(text).cardOf('b').y);
    const folded = place(text, { folded: ['p'] });
    expect(folded.cardOf('p').y).toBeLessThan(folded.cardOf('b').y);
  });

  it('of a folded boss are hidden with the others', () => {
    const { layout } = place('a > b; b > p, c', { folded: ['b'] });
    expect(layout.cards.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(layout.hiddenUnder('b')).toBe(2);
  });

  it('without a boss stand like anybody else', () => {
    expect(place('p > b').cardOf('b').parent).toBe('p');
    expect(place('a > b; p').layout.tray).toBeDefined();
  });

  it('leave no place among siblings beside them', () => {
    const { layout, cardOf } = place('a > b, p');
    const p = cardOf('p');
    expect(layout.gapAt({ x: p.x - 10, y: p.y + 40 })).toBeUndefined();
  });
});
