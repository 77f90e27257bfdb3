import type { Scenario } from './chart.ts';
import { findMoves } from './compare/find-moves.ts';
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
  /**
   * Where it goes: a table of less than half of whom the chart has is another chart. One that moves roles, or lacks
   * some, is a proposal, and stands beside the chart; one that says more of whoever is there is its newer state.
   */
  readonly goes: 'new' | 'update' | 'scenario';
  /**
   * What becomes, in a scenario beside the chart, of roles the table lacks: one of less than half of the chart cannot
   * mean that the rest is gone. In the chart itself nobody is taken out unless somebody says so.
   */
  readonly missing: 'keep' | 'remove';
}

/** @param updated The chart with what the table says of its roles, nobody taken out. */
export function suggestedUpdate(incoming: Scenario, existing: Scenario, updated: Scenario): UpdateSuggestion {
  const same = overlap(incoming, existing);
  if (same === 0 || same * 2 < incoming.roles.length) return { goes: 'new', missing: 'keep' };
  const isWhole = same * 2 >= existing.roles.length;
  const isProposal = (isWhole && same < existing.roles.length) || findMoves(existing, updated).length > 0;
  return { goes: isProposal ? 'scenario' : 'update', missing: isWhole ? 'remove' : 'keep' };
}
