import { Graph, layout as arrange } from '@dagrejs/dagre';
import type { Scenario } from '../chart/chart.ts';
import { CARD_WIDTH, COLUMN_GAP, LEVEL_GAP, SIBLING_GAP } from './card.ts';
import { buildForest, type Forest, type LayoutOptions } from './forest.ts';
import { layeredEdges } from './layered-edges.ts';
import {
  beyondLayers,
  type LayeredLayout,
  type LayeredPlaces,
  layoutOfLayers,
  NO_LAYERS,
} from './layered-layout.ts';
import { placeSingles, type Size } from './tray.ts';

/**
 * Where the cards of a chart in layers stand; dotted lines and further bosses pull their ends together, leaves stand
 * side by side, and siblings keep their order. Takes up to a second or so for the largest charts it accepts, so that
 * it is a worker's task. Total: a chart that cannot be layered gives a sentence.
 */
export function arrangeLayers(scenario: Scenario, options: LayoutOptions = {}): LayeredPlaces {
  const tooMuch = beyondLayers(scenario);
  if (tooMuch !== undefined) return { fellBack: tooMuch };
  const forest = buildForest(scenario, options);
  const x = new Int32Array(forest.roles.length);
  const y = new Int32Array(forest.roles.length);
  const unlayered = placeLayers(forest, x, y);
  if (!unlayered) return { fellBack: NO_LAYERS };
  const tray = placeSingles(forest, unlayered.singles, x, y, unlayered.size);
  return { x, y, tray };
}

const layouts = new WeakMap<Scenario, LayeredLayout>();

/** Both steps at once, for where there is time; asking twice gives the same layout. */
export function layoutLayered(scenario: Scenario, options?: LayoutOptions): LayeredLayout {
  const known = options === undefined ? layouts.get(scenario) : undefined;
  if (known) return known;
  const made = layoutOfLayers(scenario, arrangeLayers(scenario, options), options);
  if (options !== undefined) return made;
  layouts.set(scenario, made);
  return made;
}

interface Layers {
  readonly size: Size;
  /** Roles without any line, left for the tray. */
  readonly singles: readonly number[];
}

function placeLayers(forest: Forest, x: Int32Array, y: Int32Array): Layers | undefined {
  const toRight = forest.scenario.arrangement?.direction === 'right';
  const edges = layeredEdges(forest);
  const tied = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const graph = new Graph({ directed: true });
  graph.setGraph({
    rankdir: toRight ? 'LR' : 'TB',
    nodesep: SIBLING_GAP,
    ranksep: toRight ? COLUMN_GAP : LEVEL_GAP,
    ranker: 'tight-tree',
  });
  const numbers = [...forest.preOrder, ...forest.singles.filter((role) => tied.has(role))];
  // Numbers as names: dagre keeps plain objects, in which `__proto__` is not a key like others.
  for (const role of numbers)
    graph.setNode(String(role), { width: CARD_WIDTH, height: forest.options.cardHeight });
  for (const { from, to, weight } of edges) graph.setEdge(String(from), String(to), { weight, minlen: 1 });
  try {
    arrange(graph, { disableOptimalOrderHeuristic: true });
  } catch {
    return undefined;
  }
  let width = 0;
  let height = 0;
  for (const role of numbers) {
    const node = graph.node(String(role)) as { readonly x?: number; readonly y?: number };
    if (!Number.isFinite(node.x) || !Number.isFinite(node.y)) return undefined;
    x[role] = Math.round((node.x ?? 0) - CARD_WIDTH / 2);
    y[role] = Math.round((node.y ?? 0) - forest.options.cardHeight / 2);
    width = Math.max(width, (x[role] ?? 0) + CARD_WIDTH);
    height = Math.max(height, (y[role] ?? 0) + forest.options.cardHeight);
  }
  return { size: { width, height }, singles: forest.singles.filter((role) => !tied.has(role)) };
}
