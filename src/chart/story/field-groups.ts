import type { FieldChanged } from '../changes.ts';

/**
 * Puts together the field changes of one role, and of several where somebody goes from one to the other: a person who
 * leaves one role and arrives at another, or an area that one is no longer accountable for and another one is. Told one
 * by one, the person would be in two places in between, or the area in nobody's hands.
 *
 * @returns Each change once; groups and their changes in the order of the first of them.
 */
export function fieldGroups(changes: readonly FieldChanged[]): readonly (readonly FieldChanged[])[] {
  const leaders = new Map<string, string>();
  const leaderOf = (id: string): string => {
    let leader = id;
    for (let next = leaders.get(leader); next !== undefined; next = leaders.get(leader)) leader = next;
    return leader;
  };
  const join = (a: string, b: string) => {
    const [one, other] = [leaderOf(a), leaderOf(b)];
    if (one !== other) leaders.set(other, one);
  };
  for (const { left, reached } of travels(changes).values()) {
    const [first] = left;
    if (first === undefined || reached.length === 0) continue;
    for (const id of [...left, ...reached]) join(first, id);
  }
  const groups = new Map<string, FieldChanged[]>();
  for (const change of changes) {
    const leader = leaderOf(change.after.id);
    const group = groups.get(leader);
    if (group) group.push(change);
    else groups.set(leader, [change]);
  }
  return [...groups.values()];
}

/** Ids of the roles that something has left, and of those at which it has arrived. */
interface Travel {
  readonly left: string[];
  readonly reached: string[];
}

function travels(changes: readonly FieldChanged[]): ReadonlyMap<string, Travel> {
  const found = new Map<string, Travel>();
  const travelOf = (what: string): Travel => {
    const travel = found.get(what) ?? { left: [], reached: [] };
    found.set(what, travel);
    return travel;
  };
  for (const change of changes) {
    const was = heldBy(change, 'before');
    const is = heldBy(change, 'after');
    for (const what of was) if (!is.has(what)) travelOf(what).left.push(change.after.id);
    for (const what of is) if (!was.has(what)) travelOf(what).reached.push(change.after.id);
  }
  return found;
}

/** What can go from role to role: the person, and areas. */
function heldBy(change: FieldChanged, when: 'before' | 'after'): ReadonlySet<string> {
  const { [when]: role, field } = change;
  if (field === 'person') return named('person', [role.person ?? '']);
  if (field === 'accountableFor') return named('area', role.accountableFor ?? []);
  return new Set();
}

function named(what: string, texts: readonly string[]): ReadonlySet<string> {
  const filled = texts.map((text) => text.trim().toLowerCase()).filter((text) => text !== '');
  return new Set(filled.map((text) => `${what} ${text}`));
}
