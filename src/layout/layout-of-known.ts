import type { Scenario } from '../chart/chart.ts';
import type { Layout, PlacedCard, RoutedLine } from './placement.ts';

const known = new WeakMap<Layout, WeakMap<Scenario, Layout>>();

/**
 * A layout that is out of date, without the roles that are gone meanwhile: nobody may see them, point at them or drop
 * anything on them. Roles that have come are not in it. Asking twice gives the same layout.
 */
export function layoutOfKnown(layout: Layout, scenario: Scenario): Layout {
  const made = known.get(layout)?.get(scenario);
  if (made) return made;
  const ids = new Set(scenario.roles.map(({ id }) => id));
  const isCard = ({ id }: PlacedCard) => ids.has(id);
  const isLine = ({ manager, report }: RoutedLine) => ids.has(manager) && ids.has(report);
  const cards = layout.cards.filter(isCard);
  const kept: Partial<Layout> = {
    cards,
    card: (id) => (ids.has(id) ? layout.card(id) : undefined),
    cardsIn: (rect) => layout.cardsIn(rect).filter(isCard),
    cardAt: (point) => {
      const card = layout.cardAt(point);
      return card && isCard(card) ? card : undefined;
    },
    linesIn: (rect) => layout.linesIn(rect).filter(isLine),
    lineAt: (point, tolerance) => {
      const line = layout.lineAt(point, tolerance);
      return line && isLine(line) ? line : undefined;
    },
    gapAt: (point) => {
      const gap = layout.gapAt(point);
      return gap && ids.has(gap.boss) && (gap.before === undefined || ids.has(gap.before)) ? gap : undefined;
    },
  };
  const lines = layout.lines.filter(isLine);
  const trunks = layout.trunks.filter(({ manager }) => ids.has(manager));
  const filtered = Object.assign(Object.create(layout) as Layout, kept);
  Object.defineProperties(filtered, { lines: { value: lines }, trunks: { value: trunks } });
  const ofLayout = known.get(layout) ?? new WeakMap<Scenario, Layout>();
  known.set(layout, ofLayout.set(scenario, filtered));
  return filtered;
}
