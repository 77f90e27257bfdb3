import type { Scenario } from '../chart/chart.ts';
import { buildForest, type LayoutOptions } from './forest.ts';
import { applyHandPlaces } from './hand-placed.ts';
import { createLayout } from './create-layout.ts';
import { placeCards } from './place-cards.ts';
import type { Layout } from './placement.ts';
import { treeRoutes } from './tree-routes.ts';

const layouts = new WeakMap<Scenario, Layout>();

/**
 * Arranges a scenario as compact trees, in linear time. Total: circles, several bosses, several tops and hostile
 * ids all have their place. Asking twice gives the same layout, but for pictures
 * with options of their own.
 */
export function layoutScenario(scenario: Scenario, options?: LayoutOptions): Layout {
  const known = options === undefined ? layouts.get(scenario) : undefined;
  if (known) return known;
  const forest = buildForest(scenario, options);
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
  if (options === undefined) layouts.set(scenario, layout);
  return layout;
}
