import type { Line, Role, Scenario } from './chart.ts';
import { type Comparison, compareScenarios, type ToldField } from './compare.ts';
import { uniqueId } from './ids.ts';
import { lineIdentity } from './line-identity.ts';
import { changedBranches } from './overlay/changed-branches.ts';
import { mergedTeams } from './overlay/merged-teams.ts';
import { indexOrg } from './org-index.ts';

/** What has become of a role, or of the place where it stood. */
export type CardDifference = 'added' | 'removed' | 'moved' | 'changed';
export type LineDifference = 'added' | 'removed' | 'changed';

/** What is different about one card of an {@link Overlay}. */
export interface CardChange {
  /** At least one; a role can have moved and changed. */
  readonly kinds: readonly CardDifference[];
  /** The fields that say something else; empty unless it has changed. */
  readonly fields: readonly ToldField[];
  /** The card is no role, but the place this one has left. */
  readonly placeOf?: string;
}

/** The way of a moved role from the place it had. */
export interface Trace {
  /** Id of the card that keeps the old place. */
  readonly place: string;
  readonly role: string;
}

/** Two charts as one: the second, with what only the first has standing where it stood. */
export interface Overlay {
  readonly before: Scenario;
  readonly after: Scenario;
  readonly comparison: Comparison;
  /**
   * A chart to be looked at and set out like any other, never to be judged or kept. Roles have the ids they have in the
   * two; places that were left have ids of their own. In a large chart, branches in which nothing differs are folded.
   */
  readonly scenario: Scenario;
  /** By the id of the card. Cards of which nothing is different are not in it. */
  readonly cards: ReadonlyMap<string, CardChange>;
  /** By {@link lineIdentity}; lines to and from cards that are different themselves are in it, too. */
  readonly lines: ReadonlyMap<string, LineDifference>;
  readonly traces: readonly Trace[];
}

const known = new WeakMap<Scenario, WeakMap<Scenario, Overlay>>();

/**
 * Lays two charts over each other. The same two give the same overlay. Linear. A role that has lost one of several
 * bosses leaves a place under that one; one that had no boss leaves none.
 */
export function overlaid(before: Scenario, after: Scenario): Overlay {
  const found = known.get(before)?.get(after);
  if (found) return found;
  const made = layOver(before, after);
  const ofBefore = known.get(before) ?? new WeakMap<Scenario, Overlay>();
  known.set(before, ofBefore.set(after, made));
  return made;
}

function layOver(before: Scenario, after: Scenario): Overlay {
  const comparison = compareScenarios(before, after);
  const cards = new Map<string, CardChange>();
  for (const { id } of comparison.removed) cards.set(id, { kinds: ['removed'], fields: [] });
  for (const { role } of comparison.added) cards.set(role.id, { kinds: ['added'], fields: [] });
  for (const { after: role } of comparison.moved) cards.set(role.id, { kinds: ['moved'], fields: [] });
  for (const change of comparison.changed) {
    if (change.told.length === 0) continue;
    const kinds = cards.get(change.after.id)?.kinds ?? [];
    cards.set(change.after.id, { kinds: [...kinds, 'changed'], fields: change.told });
  }
  const places = leftPlaces(before, after, comparison);
  for (const { role, place } of places.values())
    cards.set(place.id, { kinds: ['moved'], fields: [], placeOf: role });

  const lines = linesOf(before, after, comparison, places);
  const removed = new Set(comparison.removed.map(({ id }) => id));
  const roles = mergedTeams({
    before: before.roles,
    after: after.roles,
    keyOf: ({ id }) => id,
    isOld: ({ id }) => removed.has(id),
    // The order of roles without a boss is theirs alone.
    teamBefore: topsIn(before),
    teamAfter: topsIn(after),
  });
  const inSight = new Set([...cards.keys(), ...lines.ends]);
  const scenario: Scenario = {
    id: after.id,
    name: after.name,
    roles: [...roles, ...[...places.values()].map(({ place }) => place)],
    lines: lines.all,
  };
  return {
    before,
    after,
    comparison,
    scenario: { ...scenario, arrangement: changedBranches(scenario, inSight, after.arrangement) },
    cards,
    lines: lines.differences,
    traces: [...places.values()].map(({ place, role }) => ({ place: place.id, role })),
  };
}

interface LeftPlace {
  readonly place: Role;
  readonly role: string;
}

/** A card for each solid line a moved role has lost, by the identity of the line. */
function leftPlaces(
  before: Scenario,
  after: Scenario,
  { moved }: Comparison,
): ReadonlyMap<string, LeftPlace> {
  const taken = new Set([...before.roles, ...after.roles].map(({ id }) => id));
  const places = new Map<string, LeftPlace>();
  for (const { before: role, from, to } of moved) {
    const kept = new Set(to);
    for (const manager of from) {
      if (kept.has(manager)) continue;
      const id = uniqueId(`was-${role.id}`, taken);
      taken.add(id);
      const { position: _, ...rest } = role;
      places.set(lineIdentity({ manager, report: role.id, kind: 'solid' }), {
        place: { ...rest, id },
        role: role.id,
      });
    }
  }
  return places;
}

function linesOf(
  before: Scenario,
  after: Scenario,
  comparison: Comparison,
  places: ReadonlyMap<string, LeftPlace>,
) {
  const gone = new Set(comparison.linesRemoved.map(lineIdentity));
  const standing = (line: Line): Line => {
    const place = gone.has(lineIdentity(line)) ? places.get(lineIdentity(line)) : undefined;
    return place ? { ...line, report: place.place.id } : line;
  };
  const teamOf = ({ kind, manager }: Line) => `${kind} ${manager}`;
  const all = mergedTeams({
    before: before.lines.map(standing),
    after: after.lines,
    keyOf: lineIdentity,
    isOld: () => true,
    teamBefore: teamOf,
    teamAfter: teamOf,
  });
  const differences = new Map<string, LineDifference>();
  const ends = new Set<string>();
  const mark = (line: Line, difference: LineDifference) => {
    differences.set(lineIdentity(line), difference);
    ends.add(line.manager).add(line.report);
  };
  for (const line of comparison.linesRemoved) mark(standing(line), 'removed');
  for (const { line } of comparison.linesAdded) mark(line, 'added');
  for (const { after: line } of comparison.linesChanged) mark(line, 'changed');
  return { all, differences, ends };
}

function topsIn(scenario: Scenario): (role: Role) => string {
  const tops = new Set(indexOrg(scenario).roots);
  return (role) => (tops.has(role) ? 'top' : 'below');
}
