import { expect } from 'vitest';
import type { Scenario } from '../../src/chart/chart.ts';
import type { Layout, PlacedCard } from '../../src/layout/placement.ts';

/**
 * What holds for every layout: whole pixels, no overlap, bosses before their reports along the levels, siblings in
 * the order of the lines, assistants before their colleagues. In time that grows with the chart, hardly faster.
 */
export function expectSound(scenario: Scenario, layout: Layout): void {
  const wrong: string[] = [];
  const toRight = scenario.arrangement?.direction === 'right';
  const assistants = new Set(scenario.roles.filter((role) => role.assistant).map((role) => role.id));
  const bosses = new Set(layout.cards.map((card) => card.parent));
  const isBeside = (id: string) => assistants.has(id) && !bosses.has(id);
  const lowest = new Map<string, number>();
  for (const card of layout.cards) {
    const { id, x, y, width, height, parent } = card;
    if (![x, y].every(Number.isSafeInteger)) wrong.push(`${id} stands at ${x}, ${y}`);
    const inner = { x: x + 1, y: y + 1, width: width - 2, height: height - 2 };
    for (const other of layout.cardsIn(inner)) if (other !== card) wrong.push(`${id} lies on ${other.id}`);
    const boss = parent === undefined ? undefined : layout.card(parent);
    if (!boss) continue;
    if (start(boss, toRight) + extent(boss, toRight) >= start(card, toRight))
      wrong.push(`${id} does not stand beyond ${boss.id}`);
    if (isBeside(id))
      lowest.set(
        boss.id,
        Math.max(lowest.get(boss.id) ?? -Infinity, start(card, toRight) + extent(card, toRight)),
      );
  }
  const previous = new Map<string, PlacedCard>();
  const seen = new Set<string>();
  for (const line of scenario.lines) {
    const card = layout.card(line.report);
    if (line.kind !== 'solid' || card?.parent !== line.manager || seen.has(card.id)) continue;
    seen.add(card.id);
    const beside = isBeside(card.id);
    if (!beside && start(card, toRight) <= (lowest.get(line.manager) ?? -Infinity))
      wrong.push(`${card.id} does not stand beyond the assistants of ${line.manager}`);
    const key = `${beside} ${line.manager}`;
    const before = previous.get(key);
    previous.set(key, card);
    if (before && before.x >= card.x && before.y >= card.y)
      wrong.push(`${card.id} stands before ${before.id}`);
  }
  expect(wrong).toEqual([]);
}

function start(card: PlacedCard, toRight: boolean): number {
  return toRight ? card.x : card.y;
}

function extent(card: PlacedCard, toRight: boolean): number {
  return toRight ? card.width : card.height;
}
