import { expect } from 'vitest';
import type { Layout, PlacedCard, RoutedLine } from '../../src/layout/placement.ts';

/** The lines from each boss to the cards that stand under it pass no other card, and touch none. */
export function expectClearLines(layout: Layout): void {
  const wrong: string[] = [];
  for (const line of layout.lines) {
    const { manager, report, points, kind } = line;
    if (kind === 'dotted' || layout.card(report)?.parent !== manager) continue;
    for (const card of behind(layout, line)) wrong.push(`${manager} > ${report} passes ${card.id}`);
    if (points.length < 4) wrong.push(`${manager} > ${report} has no length`);
  }
  expect(wrong).toEqual([]);
}

function behind(layout: Layout, { manager, report, points }: RoutedLine): readonly PlacedCard[] {
  const found: PlacedCard[] = [];
  for (let i = 2; i + 1 < points.length; i += 2) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = points.slice(i - 2, i + 2);
    const stretch = {
      x: Math.min(x1, x2),
      y: Math.min(y1, y2),
      width: Math.abs(x2 - x1),
      height: Math.abs(y2 - y1),
    };
    found.push(...layout.cardsIn(stretch).filter(({ id }) => id !== manager && id !== report));
  }
  return found;
}
