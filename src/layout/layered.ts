import { Graph, layout as arrange } from '@dagrejs/dagre';
import type { Scenario } from '../chart/chart.ts';
import { CARD_HEIGHT, CARD_WIDTH, COLUMN_GAP, LEVEL_GAP, SIBLING_GAP } from './card.ts';
import { createLayout } from './create-layout.ts';
import { buildForest, type Forest } from './forest.ts';
import { applyHandPlaces } from './hand-placed.ts';
import { layeredEdges } from './layered-edges.ts';
import { layoutScenario } from './layout.ts';
import type { Layout } from './placement.ts';
import { placeSingles, type Size } from './place-cards.ts';
import { dropsOf } from './tree-routes.ts';

export interface LayeredLayout {
  readonly layout: Layout;
  /** A sentence why the chart is drawn as a plain tree instead; absent when it is layered. */
  readonly fellBack?: string;
}

/** Above this, layers take seconds, and are no longer readable. */
export const MOST_LAYERED_ROLES = 400;
const MOST_LAYERED_LINES = 2_000;

const layouts = new WeakMap<Scenario, LayeredLayout>();

/**
 * Arranges a chart in layers, in which dotted lines and further bosses pull their ends together; leaves stand side
 * by side. Siblings keep their order. Takes up to a second or so for the largest charts it
 * accepts; asking twice gives the same layout.
 */
export function layoutLayered(scenario: Scenario): LayeredLayout {
  const known = layouts.get(scenario);
  if (known) return known;
  const made = arrangeLayers(scenario);
  layouts.set(scenario, made);
  return made;
}

function arrangeLayers(scenario: Scenario): LayeredLayout {
  const { roles, lines } = scenario;
  if (roles.length > MOST_LAYERED_ROLES || lines.length > MOST_LAYERED_LINES) {
    const fellBack =
      roles.length > MOST_LAYERED_ROLES
        ? `Layers are for charts of up to ${MOST_LAYERED_ROLES} roles; this one has ${roles.length}, so it is drawn as a tree.`
        : `Layers are for charts of up to ${MOST_LAYERED_LINES} lines; this one has ${lines.length}, so it is drawn as a tree.`;
    return { layout: layoutScenario(scenario), fellBack };
  }
  const forest = buildForest(scenario);
  const x = new Int32Array(forest.roles.length);
  const y = new Int32Array(forest.roles.length);
  const unlayered = placeLayers(forest, x, y);
  if (!unlayered) {
    const fellBack = 'This chart could not be put into layers, so it is drawn as a tree.';
    return { layout: layoutScenario(scenario), fellBack };
  }
  placeSingles(unlayered.singles, x, y, unlayered.size);
  applyHandPlaces(forest, x, y);
  const layout = createLayout({
    forest,
    x,
    y,
    // A report may lie several layers down; whether the plain line is free is looked at there.
    routesFor: () => ({ route: () => undefined, drop: dropsOf(forest, x, y), stub: () => undefined }),
    isInColumn: () => scenario.arrangement?.direction === 'right',
  });
  return { layout };
}

interface Layers {
  readonly size: Size;
  /** Roles without any line, left for a block of their own. */
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
  for (const role of numbers) graph.setNode(String(role), { width: CARD_WIDTH, height: CARD_HEIGHT });
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
    y[role] = Math.round((node.y ?? 0) - CARD_HEIGHT / 2);
    width = Math.max(width, (x[role] ?? 0) + CARD_WIDTH);
    height = Math.max(height, (y[role] ?? 0) + CARD_HEIGHT);
  }
  return { size: { width, height }, singles: forest.singles.filter((role) => !tied.has(role)) };
}
