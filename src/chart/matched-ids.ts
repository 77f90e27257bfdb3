import type { Scenario } from './chart.ts';
import { idMinter } from './id-minter.ts';
import { byLooseId } from './loose-id.ts';
import { mentionedIn, type TakenIds } from './mentioned-ids.ts';
import { pairedRoles } from './same-roles.ts';
import { withIds } from './with-ids.ts';

/**
 * A chart whose ids were made and not read, with those of the chart it is meant to update: a role is taken for the
 * one of the same title and holder, or else of the same title, where there is only one of either in both charts. All
 * others get ids that are not taken, so that nobody is taken for somebody else.
 *
 * @param taken Ids no new role may have. Default: those the existing chart mentions.
 */
export function matchedIds(
  incoming: Scenario,
  existing: Scenario,
  taken: TakenIds = mentionedIn(existing),
): Scenario {
  const pairs = pairedRoles(existing.roles, incoming.roles, ['title and person', 'title']);
  const ids = new Map([...pairs].map(([id, { before }]) => [id, before.id]));
  const found = new Set(ids.values());
  const free = incoming.roles.flatMap(({ id }) =>
    ids.has(id) || taken.has(id) || found.has(id) ? [] : [id],
  );
  const kept = new Set(free);
  const mint = idMinter({ has: (id) => taken.has(id) || found.has(id) || kept.has(id) });
  for (const { id, title } of incoming.roles) if (!ids.has(id) && !kept.has(id)) ids.set(id, mint(title));
  return withIds(incoming, ids);
}

/**
 * A chart whose ids were read, with those of the chart it is meant to update where they differ only as spreadsheets
 * change them ({@link looseId}): a stranger of either chart is taken for the one of the other it can be.
 */
export function withLooseIds(incoming: Scenario, existing: Scenario): Scenario {
  const known = new Set(existing.roles.map(({ id }) => id));
  const read = new Set(incoming.roles.map(({ id }) => id));
  const free = byLooseId([...known].filter((id) => !read.has(id)));
  const ids = new Map<string, string>();
  for (const [key, id] of byLooseId([...read].filter((one) => !known.has(one)))) {
    const match = free.get(key);
    if (id !== undefined && match !== undefined) ids.set(id, match);
  }
  return withIds(incoming, ids);
}

/** How many roles of one chart another one has, too, by their ids. */
export function overlap(incoming: Scenario, existing: Scenario): number {
  const ids = new Set(existing.roles.map(({ id }) => id));
  return incoming.roles.filter(({ id }) => ids.has(id)).length;
}

/** What a person most likely wants of a table, given the chart that is open. */
export interface UpdateSuggestion {
  /** The table is a newer state of the chart: at least half of its roles are there. */
  readonly update: boolean;
  /**
   * What becomes of roles the table lacks: a table of less than half of the chart cannot mean that the rest is gone.
   */
  readonly missing: 'keep' | 'remove';
}

export function suggestedUpdate(incoming: Scenario, existing: Scenario): UpdateSuggestion {
  const same = overlap(incoming, existing);
  const update = same > 0 && same * 2 >= incoming.roles.length;
  return { update, missing: update && same * 2 >= existing.roles.length ? 'remove' : 'keep' };
}
