import type { Scenario } from '../chart/chart.ts';
import { CARD_HEIGHT } from './card.ts';
import { buildForest } from './forest.ts';
import { applyHandPlaces } from './hand-placed.ts';
import { createLayout } from './create-layout.ts';
import { placeCards } from './place-cards.ts';
import type { Layout } from './placement.ts';
import { treeRoutes } from './tree-routes.ts';

const layouts = new WeakMap<Scenario, Layout>();

/**
 * Arranges a scenario as compact trees, in linear time. Total: circles, several bosses, several tops and hostile
 * ids all have their place. Asking twice gives the same layout, for cards of the usual height.
 */
export function layoutScenario(scenario: Scenario, cardHeight: number = CARD_HEIGHT): Layout {
  const isUsual = cardHeight === CARD_HEIGHT;
  const known = isUsual ? layouts.get(scenario) : undefined;
  if (known) return known;
  const forest = buildForest(scenario, cardHeight);
  const { blocks, x, y, tray } = placeCards(forest);
  const displaced = applyHandPlaces(forest, x, y);
  const layout = createLayout({
    forest,
    x,
    y,
    tray,
    routesFor: () => {
      const routes = treeRoutes(blocks, x, y);
      return {
        ...routes,
        route: (role) => (displaced.has(role) ? undefined : routes.route(role)),
      };
    },
    isInColumn: (role) => (blocks.stackOf[role] !== -1) !== blocks.axes.toRight,
    isBeforeTeam: (role) =>
      blocks.stackOf[role] !== -1 && forest.childStart[role] !== forest.childStart[role + 1],
  });
  if (isUsual) layouts.set(scenario, layout);
  return layout;
}
