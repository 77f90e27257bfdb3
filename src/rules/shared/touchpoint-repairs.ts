import type { Role, RoleFunction } from '../../chart/chart.ts';
import { addRole } from '../../chart/edits/add-role.ts';
import { setRole, setRoles } from '../../chart/edits/set-role.ts';
import { freshId } from '../../chart/ids.ts';
import type { TakenIds } from '../../chart/mentioned-ids.ts';
import { quoteText } from '../../chart/quote.ts';
import { RANK } from '../../chart/role-reading.ts';
import type { Fix } from '../finding.ts';
import { channelOf, DIGITAL_CHANNELS } from './channels.ts';
import { headsOf } from './departments.ts';
import type { Facts } from './facts.ts';
import { isFilled } from './filled.ts';
import { choice } from './repairs.ts';
import { listed, nameOf } from './wording.ts';

const MOST_CANDIDATES = 3;
const MOST_QUOTED = 4;

/**
 * Ways to give some touch-points an owner: each to whoever's work it is nearest, all of them to one such role, or a
 * third party put on record.
 */
export function* ownTouchpoints(facts: Facts, items: readonly string[], taken: TakenIds): Iterable<Fix> {
  const owners = likelyOwners(facts, items);
  const nearest = itemsByOwner(owners);
  if (nearest && nearest.size > 1) yield shareOut(nearest);
  // The nearest of some item before the second nearest of any.
  const candidates = new Set([...(nearest?.keys() ?? []), ...[...owners.values()].flat()]);
  const [likeliest] = candidates;
  for (const role of [...candidates].slice(0, MOST_CANDIDATES)) {
    yield choice(
      `Give ${quotedList(items)} to ${nameOf(role)}`,
      setRole(role.id, { touchpoints: [...(role.touchpoints ?? []), ...items] }),
    );
  }
  const host = likeliest ?? facts.tops[0];
  if (host) yield recordThirdParty(items, host, taken);
}

/** `undefined` where an item is near nobody's work. */
function itemsByOwner(
  owners: ReadonlyMap<string, readonly Role[]>,
): ReadonlyMap<Role, readonly string[]> | undefined {
  const byOwner = new Map<Role, string[]>();
  for (const [item, [nearest]] of owners) {
    if (!nearest) return undefined;
    const others = byOwner.get(nearest);
    if (others) others.push(item);
    else byOwner.set(nearest, [item]);
  }
  return byOwner;
}

function shareOut(byOwner: ReadonlyMap<Role, readonly string[]>): Fix {
  const shares = [...byOwner].map(([role, items]) => `${quotedList(items)} to ${nameOf(role)}`);
  const patches = [...byOwner].map(
    ([role, items]) => [role.id, { touchpoints: [...(role.touchpoints ?? []), ...items] }] as const,
  );
  return choice(`Give ${listed(shares)}`, setRoles(new Map(patches)));
}

/** "“a”, “b” and 5 other touch-points". */
export function quotedList(items: readonly string[]): string {
  if (items.length <= MOST_QUOTED) return listed(items.map(quoteText));
  const named = items.slice(0, MOST_QUOTED - 1).map(quoteText);
  return listed([...named, `${items.length - named.length} other touch-points`]);
}

const IN_PERSON: readonly RoleFunction[] = ['channel', 'operations', 'customer-service'];
const ON_SCREEN: readonly RoleFunction[] = ['digital', 'marketing', 'customer-service'];
const FROM_AFAR: readonly RoleFunction[] = ['customer-service', 'operations', 'digital'];

/** Whose kind of touch-point it is, the likeliest function first. */
function likelyFunctions(item: string): readonly RoleFunction[] {
  const channel = channelOf(item);
  if (channel === undefined) return IN_PERSON;
  return DIGITAL_CHANNELS.includes(channel) || channel === 'chatbot' ? ON_SCREEN : FROM_AFAR;
}

/** Of each item, the likeliest first. Looked for once a kind: a journey may be long. */
function likelyOwners(facts: Facts, items: readonly string[]): ReadonlyMap<string, readonly Role[]> {
  const lead = facts.lead && isFilled(facts.lead) ? [facts.lead] : [];
  const known = new Map<readonly RoleFunction[], readonly Role[]>();
  const owners = new Map<string, readonly Role[]>();
  for (const item of items) {
    const functions = likelyFunctions(item);
    const found = known.get(functions) ?? [
      ...new Set([...functions.flatMap((fn) => topFilled(facts, fn) ?? []), ...lead]),
    ];
    known.set(functions, found);
    owners.set(item, found);
  }
  return owners;
}

/** Who leads a function: a head, or where there is none a manager. A vacant post can own nothing. */
export function topFilled(facts: Facts, fn: RoleFunction): Role | undefined {
  const head = facts.highest(headsOf(facts, fn).filter(isFilled));
  if (head) return head;
  const people = facts.byFunction.get(fn) ?? [];
  return facts.highest(people.filter((role) => facts.rank(role) === RANK.manager && isFilled(role)));
}

function recordThirdParty(items: readonly string[], host: Role, taken: TakenIds): Fix {
  const title = 'Third-party provider';
  return choice(`Record a third party under ${nameOf(host)} that runs ${quotedList(items)}`, (scenario) =>
    addRole(
      { id: freshId(title, taken, scenario), title, function: 'other', level: 'manager', touchpoints: items },
      { boss: host.id },
    )(scenario),
  );
}
