import { inDigits } from '../chart/digits.ts';
import type { Scenario } from '../chart/chart.ts';
import { createLayout } from './create-layout.ts';
import { buildForest, type LayoutOptions } from './forest.ts';
import { applyHandPlaces } from './hand-placed.ts';
import { layoutScenario } from './layout.ts';
import type { Layout } from './placement.ts';
import { dropsOf } from './tree-routes.ts';
import type { Tray } from './tray.ts';

/** What the arranger of layers found: top left corners by role number, or a sentence why there are none. */
export type LayeredPlaces =
  | { readonly x: Int32Array; readonly y: Int32Array; readonly tray: Tray | undefined }
  | { readonly fellBack: string };

export interface LayeredLayout {
  readonly layout: Layout;
  /** A sentence why the chart is drawn as a plain tree instead; absent when it is layered. */
  readonly fellBack?: string;
}

/** Above this, layers take seconds, and are no longer readable. */
export const MOST_LAYERED_ROLES = 400;
const MOST_LAYERED_LINES = 2_000;

export const NO_LAYERS = 'This chart could not be put into layers, so it is drawn as a tree.';

/** Why a chart is not even tried in layers; absent when it is. What is folded away does not count. */
export function beyondLayers(scenario: Scenario): string | undefined {
  const { roles, lines } = scenario;
  if (roles.length > MOST_LAYERED_ROLES) {
    const { preOrder, singles } = buildForest(scenario);
    const shown = preOrder.length + singles.length;
    if (shown > MOST_LAYERED_ROLES)
      return `Layers are for charts of up to ${MOST_LAYERED_ROLES} roles; here are ${inDigits(shown)}, so they are drawn as a tree. Fold some away, or show one branch alone.`;
  }
  if (roles.length <= MOST_LAYERED_ROLES && lines.length > MOST_LAYERED_LINES)
    return `Layers are for charts of up to ${inDigits(MOST_LAYERED_LINES)} lines; here are ${inDigits(lines.length)}, so they are drawn as a tree.`;
  return undefined;
}

/** The layout for places found before, for the same scenario; the tree when there are none. Quick. */
export function layoutOfLayers(
  scenario: Scenario,
  places: LayeredPlaces,
  options?: LayoutOptions,
): LayeredLayout {
  if ('fellBack' in places) return { layout: layoutScenario(scenario, options), fellBack: places.fellBack };
  const forest = buildForest(scenario, options);
  const x = places.x.slice();
  const y = places.y.slice();
  applyHandPlaces(forest, x, y);
  const layout = createLayout({
    forest,
    x,
    y,
    tray: places.tray,
    // A report may lie several layers down; whether the plain line is free is looked at there.
    routesFor: () => ({ route: () => undefined, drop: dropsOf(forest, x, y), stub: () => undefined }),
    isInColumn: () => scenario.arrangement?.direction === 'right',
    isBeforeTeam: () => false,
  });
  return { layout };
}
