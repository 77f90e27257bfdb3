import type { ChartDocument, Role, Scenario } from './chart.ts';
import type { DocumentEdit } from './edits/document-edit.ts';
import { mentionedIn } from './mentioned-ids.ts';
import { withIds } from './with-ids.ts';

/** By what two roles with different ids can be told to be the same one, the surest first. */
const WAYS = ['title and person', 'title', 'person'] as const;
export type SameBy = (typeof WAYS)[number];

/** Two scenarios, by their ids, and roles of them that are the same ones. */
export interface SameInBoth {
  /** Its roles keep their ids. */
  readonly kept: string;
  /** Its roles get the ids they have in the other one. */
  readonly renamed: string;
  readonly pairs: readonly Pick<SameRole, 'before' | 'after'>[];
}

/** Two roles, of one chart each, that are the same one under two ids. */
export interface SameRole {
  readonly before: Role;
  readonly after: Role;
  readonly by: SameBy;
}

/**
 * Finds roles again whose ids say nothing: of those that only one of two charts has, by id, the ones with the same
 * title and person, or else the same title, or else the same person, where there is only one of these on either side.
 * Case, accents and blanks make no difference. In the order of the second chart. Linear.
 */
export function sameRoles(before: Scenario, after: Scenario): { readonly pairs: readonly SameRole[] } {
  const idsBefore = new Set(before.roles.map(({ id }) => id));
  const idsAfter = new Set(after.roles.map(({ id }) => id));
  const found = pairedRoles(
    before.roles.filter(({ id }) => !idsAfter.has(id)),
    after.roles.filter(({ id }) => !idsBefore.has(id)),
    WAYS,
  );
  return { pairs: after.roles.flatMap(({ id }) => found.get(id) ?? []) };
}

/**
 * Gives roles of a scenario the ids of those they are the same as, wherever the document mentions them: in the other
 * scenarios, too, where the same id was the same role all along. Passed over are roles that are gone, ids a scenario
 * has already, and roles another document knows by their ids ({@link idsKnownElsewhere}).
 */
export function matchRoles({ kept, renamed, pairs }: SameInBoth): DocumentEdit {
  return (document) => {
    const scenario = document.scenarios.find(({ id }) => id === renamed);
    const wanted = scenario
      ? wantedIds(scenario, pairs, idsKnownElsewhere(document))
      : new Map<string, string>();
    if (wanted.size === 0) return document;
    const matchedIn = (one: Scenario) => withWanted(one, wanted, one.id === kept);
    const [first, ...others] = document.scenarios;
    const scenarios = [matchedIn(first), ...others.map(matchedIn)] as const;
    const matched = { ...document, scenarios };
    const branch = document.deck?.branch;
    const now = branch === undefined ? undefined : wanted.get(branch);
    const isStillThere = scenarios.some(({ roles }) => roles.some(({ id }) => id === branch));
    return now === undefined || isStillThere
      ? matched
      : { ...matched, deck: { ...document.deck, branch: now } };
  };
}

/** The ids under which the chart a branch was cut from knows its roles; they cannot be changed here alone. */
export function idsKnownElsewhere({ branchOf }: ChartDocument): ReadonlySet<string> {
  return new Set(branchOf && [branchOf.head, ...(branchOf.roles ?? [])]);
}

function wantedIds(
  { roles }: Scenario,
  pairs: readonly Pick<SameRole, 'before' | 'after'>[],
  fixed: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const there = new Set(roles.map(({ id }) => id));
  const ids = new Map<string, string>();
  const given = new Set<string>();
  for (const { before, after } of pairs) {
    if (!there.has(after.id) || there.has(before.id) || fixed.has(after.id)) continue;
    if (given.has(before.id) || ids.has(after.id)) continue;
    ids.set(after.id, before.id);
    given.add(before.id);
  }
  return ids;
}

/**
 * A scenario that has both roles says that they are two. One that has lost a role may still mention it, in a decision:
 * where somebody has just said that the role is back under its other id, the decision holds again. Elsewhere the other
 * role may have stood beside the lost one, and a decision about that one is none about it.
 */
function withWanted(scenario: Scenario, wanted: ReadonlyMap<string, string>, isSaidOfIt: boolean): Scenario {
  const there = new Set(scenario.roles.map(({ id }) => id));
  const mentioned = mentionedIn(scenario);
  const isOne = ([from, to]: readonly [string, string]) =>
    mentioned.has(from) && (!there.has(to) || (isSaidOfIt && !there.has(from)));
  return withIds(scenario, new Map([...wanted].filter(isOne)));
}

/**
 * The same among any two lists of roles, whatever their ids: none is in two pairs.
 *
 * @returns Pairs by the id of the role that is in the second list.
 */
export function pairedRoles(
  before: readonly Role[],
  after: readonly Role[],
  ways: readonly SameBy[],
): ReadonlyMap<string, SameRole> {
  const pairs = new Map<string, SameRole>();
  const used = new Set<string>();
  for (const by of ways) {
    const known = unique(before, by);
    for (const [key, role] of unique(after, by)) {
      const match = known.get(key);
      if (match === undefined || pairs.has(role.id) || used.has(match.id)) continue;
      const isNamed = comparable(role.person ?? '') !== '';
      pairs.set(role.id, { before: match, after: role, by: by === 'person' || isNamed ? by : 'title' });
      used.add(match.id);
    }
  }
  return pairs;
}

/** The roles by a key only one of them has. */
function unique(roles: readonly Role[], by: SameBy): ReadonlyMap<string, Role> {
  const byKey = new Map<string, Role>();
  const several = new Set<string>();
  for (const role of roles) {
    const key = keyOf(role, by);
    if (key === undefined) continue;
    if (byKey.has(key)) several.add(key);
    byKey.set(key, role);
  }
  for (const key of several) byKey.delete(key);
  return byKey;
}

/** Absent: the role has nothing to be known by. */
function keyOf({ title, person = '' }: Role, by: SameBy): string | undefined {
  switch (by) {
    case 'title and person':
      return JSON.stringify([comparable(title), comparable(person)]);
    case 'title':
      return comparable(title);
    case 'person':
      return comparable(person) === '' ? undefined : comparable(person);
  }
}

/** A name to be compared: without case, accents and blanks; of a text of accents alone, the text. */
export function comparable(text: string): string {
  const lower = text.toLowerCase().replace(/\s+/g, '');
  return lower.normalize('NFD').replace(/\p{M}+/gu, '') || lower;
}
