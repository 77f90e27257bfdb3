import { isBody } from './bodies.ts';
import type { Role } from './chart.ts';
import type { Org } from './org-index.ts';
import { at } from './org-index/links.ts';
import { standingOf, titleOf } from './role-reading/standing.ts';
import { countBelow } from './tops/count-below.ts';

/** Who leads the organisation, and how far everybody else is from there. */
export interface Tops {
  /** Usually one role; several when all candidates are chief executives; none in a chart without a root. */
  readonly tops: readonly Role[];
  isTop(id: string): boolean;
  /** Solid lines to the nearest top (0 for a top itself, bodies on the way add nothing); absent without a path. */
  depth(id: string): number | undefined;
  /** Layers of people from the top down: 1 for a top without reports, 0 for a chart without a top. */
  readonly layers: number;
  /** The first role of the lowest layer, as one comes to it from the tops; absent in a chart without a top. */
  readonly lowest: Role | undefined;
}

const known = new WeakMap<Org, Tops>();

/** The tops of a chart, found once per index. */
export function findTops(org: Org): Tops {
  const found = known.get(org);
  if (found) return found;
  const tops = chooseTops(org);
  const { depths, layers, lowest } = measureDepths(org, tops);
  const ids = new Set(tops.map((top) => top.id));
  const result: Tops = {
    tops,
    isTop: (id) => ids.has(id),
    depth: (id) => {
      const depth = depths[org.orderOf(id)];
      return depth === undefined || depth === NO_PATH ? undefined : depth;
    },
    layers,
    lowest,
  };
  known.set(org, result);
  return result;
}

function chooseTops(org: Org): readonly Role[] {
  const candidates = findCandidates(org);
  if (candidates.length < 2) return candidates;
  const chiefs = candidates.filter((role) => isChief(org, role));
  if (chiefs.length === candidates.length) return candidates;
  const running = chiefs.length > 0 ? chiefs : candidates;
  const [first, ...others] = running;
  if (!first) return [];
  if (others.length === 0) return [first];
  const below = countBelow(org, running);
  const most = running[below.indexOf(maximum(below))];
  return [most ?? first];
}

function maximum(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}

/** Candidates in drawing order; a single one where there is no choice to make. */
function findCandidates(org: Org): readonly Role[] {
  const passedOn = heirsOf(org, org.roots.filter(isBody));
  const leading = new Set<Role>();
  for (const root of org.roots) if (!isBody(root) && org.reports(root.id).length > 0) leading.add(root);
  for (const child of passedOn) if (org.reports(child.id).length > 0) leading.add(child);
  if (leading.size > 0) return [...leading].sort((a, b) => org.orderOf(a.id) - org.orderOf(b.id));

  const heir = passedOn[0];
  if (heir) return [heir];
  const people = org.roots.filter((root) => !isBody(root));
  const alone = people.find((root) => isChief(org, root)) ?? people[0] ?? org.roots[0];
  return alone ? [alone] : [];
}

/**
 * Everybody a root passes the top on to: a person keeps it, a board or committee hands it to its children, through
 * further bodies, whoever else these answer to. If some of them have reports, only those count, otherwise only
 * the first. Empty for a body above nobody.
 */
export function headsUnder(org: Org, root: Role): readonly Role[] {
  if (!isBody(root)) return [root];
  const heirs = heirsOf(org, [root]);
  const leading = heirs.filter((heir) => org.reports(heir.id).length > 0);
  return leading.length > 0 ? leading : heirs.slice(0, 1);
}

/** The nearest people below some bodies. */
function heirsOf(org: Org, bodies: readonly Role[]): readonly Role[] {
  const seen = new Set<Role>();
  for (const body of bodies) for (const report of org.reports(body.id)) seen.add(report);
  // A set may grow while it is walked.
  for (const role of seen) if (isBody(role)) for (const report of org.reports(role.id)) seen.add(report);
  return [...seen].filter((role) => !isBody(role));
}

function isChief(org: Org, role: Role): boolean {
  return standingOf(org, role, titleOf(role)).chiefExecutive;
}

const NO_PATH = -1;

/**
 * Breadth first, where a step to a person costs one layer and a step to a body costs nothing. Depths are by position
 * in the drawing order.
 */
function measureDepths(org: Org, tops: readonly Role[]) {
  const { drawingOrder } = org;
  const { starts, targets } = org.downwards;
  const depths = new Int32Array(drawingOrder.length).fill(NO_PATH);
  const isOpen = (position: number) => depths[position] === NO_PATH;
  let layers = 0;
  let lowest: Role | undefined;
  let layer = tops.map((top) => org.orderOf(top.id));
  while (layer.length > 0) {
    const next: number[] = [];
    const here = layer.filter(isOpen);
    if (here[0] !== undefined) {
      layers += 1;
      lowest = drawingOrder[here[0]];
    }
    const depth = layers - 1;
    // A list may grow while it is walked.
    for (const position of here) {
      if (!isOpen(position)) continue;
      depths[position] = depth;
      const end = at(starts, position + 1);
      for (let i = at(starts, position); i < end; i += 1) {
        const report = at(targets, i);
        if (!isOpen(report)) continue;
        if (isBody(drawingOrder[report] as Role)) here.push(report);
        else next.push(report);
      }
    }
    layer = next;
  }
  return { depths, layers, lowest };
}
