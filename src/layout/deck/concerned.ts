import type { Scenario } from '../../chart/chart.ts';
import { lineIdentity } from '../../chart/line-identity.ts';
import { standingTree } from '../../chart/standing-tree.ts';
import type { Layout } from '../placement.ts';
import type { SceneChanges } from '../scene-changes.ts';
import { changesBelow } from './changes-below.ts';
import { withFolded } from './part.ts';

/** A chart of two without what has nothing to do with their differences, and how much of it that is. */
export interface Concerned {
  readonly scenario: Scenario;
  /** By the id of the role. */
  readonly below: ReadonlyMap<string, Below>;
}

/** What is below a card. */
interface Below {
  /** How many roles have been left out. */
  readonly leftOut: number;
  /** Of them, those with no other card between. */
  readonly leftOutHere: number;
  /** How many changes are about them, left out or not. */
  readonly changes: number;
}

const known = new WeakMap<Scenario, Concerned>();

/**
 * The roles that differ, the ends of lines that do, and who stands above them up to the top; the others are counted.
 * Without any difference, the tops of all trees. Linear but for the levels above each change. Asking twice gives the
 * same chart.
 */
export function onlyConcerned(scenario: Scenario, changes: SceneChanges): Concerned {
  const made = known.get(scenario) ?? concernedIn(scenario, changes);
  known.set(scenario, made);
  return made;
}

function concernedIn(scenario: Scenario, changes: SceneChanges): Concerned {
  const { cards, lines } = changes;
  const tree = standingTree(scenario);
  const { roles } = tree;
  const different = new Set(cards.keys());
  for (const line of scenario.lines)
    if (lines.has(lineIdentity(line))) different.add(line.manager).add(line.report);
  const parentOf = (role: number) => tree.parent[role] ?? -1;
  const kept = new Uint8Array(roles.length);
  for (const [role, { id }] of roles.entries())
    if (different.has(id)) for (let at = role; at !== -1 && !kept[at]; at = parentOf(at)) kept[at] = 1;
  if (!kept.includes(1)) for (const role of roles.keys()) if (parentOf(role) === -1) kept[role] = 1;

  const leftOut = new Uint32Array(roles.length);
  const leftOutHere = new Uint32Array(roles.length);
  const changed = changesBelow(tree, changes);
  const isOpen = new Uint8Array(roles.length);
  for (const role of reportsFirst(roles.length, parentOf)) {
    const boss = parentOf(role);
    if (boss === -1) continue;
    const own = kept[role] ? 0 : 1;
    const below = (leftOut[role] ?? 0) + own;
    leftOut[boss] = (leftOut[boss] ?? 0) + below;
    // Below a role that is left out, nobody is kept.
    if (own === 1) leftOutHere[boss] = (leftOutHere[boss] ?? 0) + below;
    else isOpen[boss] = 1;
  }
  const ids = new Set(roles.flatMap(({ id }, role) => (kept[role] ? [id] : [])));
  const below = new Map(
    roles.map(({ id }, role): [string, Below] => [
      id,
      {
        leftOut: leftOut[role] ?? 0,
        leftOutHere: leftOutHere[role] ?? 0,
        changes: changed[role] ?? 0,
      },
    ]),
  );
  const closed = roles.flatMap(({ id }, role) => (kept[role] && !isOpen[role] && leftOut[role] ? [id] : []));
  return {
    scenario: {
      ...withFolded(scenario, closed),
      roles: scenario.roles.filter(({ id }) => ids.has(id)),
      lines: scenario.lines.filter(({ manager, report }) => ids.has(manager) && ids.has(report)),
    },
    below,
  };
}

/** Each role after all that stand below it. */
function reportsFirst(count: number, parentOf: (role: number) => number): readonly number[] {
  const order: number[] = [];
  const isKnown = new Uint8Array(count);
  for (let role = 0; role < count; role += 1) {
    const path: number[] = [];
    for (let at = role; at !== -1 && !isKnown[at]; at = parentOf(at)) {
      isKnown[at] = 1;
      path.push(at);
    }
    for (const one of path.toReversed()) order.push(one);
  }
  return order.toReversed();
}

/** A layout whose cards count what was left out below them, too. */
export function countingLeftOut(
  layout: Layout,
  { arrangement }: Scenario,
  below: Concerned['below'] | undefined,
): Layout {
  if (!below) return layout;
  const folded = new Set(arrangement?.folded);
  return {
    ...layout,
    hiddenUnder: (id) => {
      const count = below.get(id);
      return layout.hiddenUnder(id) + ((folded.has(id) ? count?.leftOut : count?.leftOutHere) ?? 0);
    },
  };
}
