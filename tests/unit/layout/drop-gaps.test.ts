import { describe, expect, it } from 'vitest';
import { layoutScenario } from '../../../src/layout/layout.ts';
import { scenarioOf } from '../../support/scenarios.ts';

const row = layoutScenario(scenarioOf('a > b, c, d'));
const stack = layoutScenario(scenarioOf('a > b; b > c, d'));

function beside(layout: typeof row, id: string, dx: number, dy: number) {
  const card = layout.card(id);
  if (!card) throw new Error(`There is no card ${id}`);
  const x = dx < 0 ? card.x + dx : dx > 0 ? card.x + card.width + dx : card.x + card.width / 2;
  const y = dy < 0 ? card.y + dy : dy > 0 ? card.y + card.height + dy : card.y + card.height / 2;
  return layout.gapAt({ x, y });
}

describe('gapAt', () => {
  it('is the same place from either side of the gap', () => {
    expect(beside(row, 'b', 5, 0)).toEqual({ boss: 'a', before: 'c' });
    expect(beside(row, 'c', -5, 0)).toEqual({ boss: 'a', before: 'c' });
  });

  it('knows the places before the first and after the last', () => {
    expect(beside(row, 'b', -10, 0)).toEqual({ boss: 'a', before: 'b' });
    expect(beside(row, 'd', 10, 0)).toEqual({ boss: 'a' });
  });

  it('lies above and below cards that stand in a column', () => {
    expect(beside(stack, 'c', 0, 8)).toEqual({ boss: 'b', before: 'd' });
    expect(beside(stack, 'd', 0, 8)).toEqual({ boss: 'b' });
    expect(beside(stack, 'c', 10, 0)).toBeUndefined();
  });

  it('is nowhere on a card, beside a top, or far away', () => {
    expect(beside(row, 'c', 0, 0)).toBeUndefined();
    expect(beside(row, 'a', 5, 0)).toBeUndefined();
    expect(beside(row, 'd', 60, 0)).toBeUndefined();
  });

  it('is all of the space between two siblings, which wide teams hold apart', () => {
    const wide = layoutScenario(
      scenarioOf('a > b, c; b > d, e, f; d > j; e > k; f > l; c > g, h, i; g > m; h > n; i > o'),
    );
    const left = wide.card('b');
    const right = wide.card('c');
    if (!left || !right) throw new Error('Both are placed.');
    const space = right.x - left.x - left.width;
    expect(space).toBeGreaterThan(100);
    for (let x = 1; x < space; x += 5)
      expect(wide.gapAt({ x: left.x + left.width + x, y: left.y + 40 })).toEqual({ boss: 'a', before: 'c' });
  });
});
