import { isBody } from './bodies.ts';
import type { Role } from './chart.ts';
import type { Org } from './org-index.ts';
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
}

const known = new WeakMap<Org, Tops>();

/** The tops of a chart, found once per index. */
export function findTops(org: Org): Tops {
  const found = known.get(org);
  if (found) return found;
  const tops = chooseTops(org);
  const depths = measureDepths(org, tops);
  const ids = new Set(tops.map((top) => top.id));
  let layers = 0;
  for (const depth of depths.values()) layers = Math.max(layers, depth + 1);
  const result: Tops = {
    tops,
    isTop: (id) => ids.has(id),
    depth: (id) => depths.get(id),
    layers,
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

/** Breadth first, where a step to a person costs one layer and a step to a body costs nothing. */
function measureDepths(org: Org, tops: readonly Role[]): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  let layer = [...tops];
  for (let depth = 0; layer.length > 0; depth += 1) {
    const next: Role[] = [];
    const here = layer;
    for (const role of here) {
      if (depths.has(role.id)) continue;
      depths.set(role.id, depth);
      for (const report of org.reports(role.id)) {
        if (depths.has(report.id)) continue;
        if (isBody(report)) here.push(report);
        else next.push(report);
      }
    }
    layer = next;
  }
  return depths;
}
