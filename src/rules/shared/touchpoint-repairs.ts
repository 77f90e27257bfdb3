import type { Role, RoleFunction } from '../../chart/chart.ts';
import { addRole } from '../../chart/edits/add-role.ts';
import { setRole } from '../../chart/edits/set-role.ts';
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

/** Ways to give some touch-points an owner: somebody whose work they are near, or a third party put on record. */
export function* ownTouchpoints(facts: Facts, items: readonly string[], taken: TakenIds): Iterable<Fix> {
  const candidates = likelyOwners(facts, items[0] ?? '');
  for (const role of candidates) {
    yield choice(
      `Give ${quotedList(items)} to ${nameOf(role)}`,
      setRole(role.id, { touchpoints: [...(role.touchpoints ?? []), ...items] }),
    );
  }
  const host = candidates[0] ?? facts.tops[0];
  if (host) yield recordThirdParty(items, host, taken);
}

/** "“a”, “b” and 5 other touch-points". */
export function quotedList(items: readonly string[]): string {
  if (items.length <= MOST_QUOTED) return listed(items.map(quoteText));
  const named = items.slice(0, MOST_QUOTED - 1).map(quoteText);
  return listed([...named, `${items.length - named.length} other touch-points`]);
}

/** Whose kind of touch-point it is, the likeliest function first. */
function likelyFunctions(item: string): readonly RoleFunction[] {
  const channel = channelOf(item);
  if (channel === undefined) return ['channel', 'operations', 'customer-service'];
  if (DIGITAL_CHANNELS.includes(channel) || channel === 'chatbot')
    return ['digital', 'marketing', 'customer-service'];
  return ['customer-service', 'operations', 'digital'];
}

function likelyOwners(facts: Facts, item: string): readonly Role[] {
  const heads = likelyFunctions(item).flatMap((fn) => topFilled(facts, fn) ?? []);
  const lead = facts.lead && isFilled(facts.lead) ? [facts.lead] : [];
  return [...new Set([...heads, ...lead])].slice(0, MOST_CANDIDATES);
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
