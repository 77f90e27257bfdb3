import { isBody } from './bodies.ts';
import type { Role } from './chart.ts';
import type { Org } from './org-index.ts';
import { readTitle } from './titles/read-title.ts';

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
  let best: Role | undefined;
  let most = -1;
  for (const role of running) {
    const below = org.descendants(role.id).length;
    if (below > most) {
      best = role;
      most = below;
    }
  }
  return best ? [best] : [];
}

/** Candidates in drawing order; a single one where there is no choice to make. */
function findCandidates(org: Org): readonly Role[] {
  const bodies = org.roots.filter(isBody);
  const passedOn = childrenOfBodies(org, bodies);
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
 * Everybody a root body passes the top on to, through further bodies. A child that also answers to a person is
 * not at the top, unless that leaves nobody (a board above a circle).
 */
function childrenOfBodies(org: Org, bodies: readonly Role[]): readonly Role[] {
  const seen = new Set<string>();
  const children: Role[] = [];
  const queue = bodies.flatMap((body) => org.reports(body.id));
  for (const role of queue) {
    if (seen.has(role.id)) continue;
    seen.add(role.id);
    if (!isBody(role)) children.push(role);
    else for (const report of org.reports(role.id)) queue.push(report);
  }
  const unled = children.filter((role) => org.bosses(role.id).every(isBody));
  return unled.length > 0 ? unled : children;
}

function isChief(org: Org, role: Role): boolean {
  if (role.assistant === true) return false;
  const reading = readTitle(role.title);
  return reading.chiefExecutive || (reading.chiefExecutiveIfTop && org.bosses(role.id).every(isBody));
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
