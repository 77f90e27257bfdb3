import type { Change } from '../../changes.ts';
import { sameIds, type Standing } from './standing.ts';

/** The roles that have to come, and those that have to stand as they do in the other chart, for a change to hold. */
export interface NeededRoles {
  /** Ids in the order in which they were found; none of them is in the chart. */
  readonly coming: readonly string[];
  /** Ids; all of them are in the chart, under other bosses. */
  readonly moving: readonly string[];
}

const NONE: NeededRoles = { coming: [], moving: [] };

/**
 * What a change brings along when it is taken over into a chart, itself among it: the bosses of who comes, all the way
 * up to somebody who is there, and of who moves; the roles a new dotted line is between; and, where a move alone would
 * close a circle, the moves of everybody above.
 */
export function neededFor(change: Change, here: Standing, wanted: Standing): NeededRoles {
  switch (change.kind) {
    case 'added':
      return { coming: missingAbove([change.role.id], here, wanted), moving: [] };
    case 'moved':
      return neededToMove(change.after.id, here, wanted);
    case 'line':
      return change.how === 'added'
        ? { coming: missingAbove([change.line.manager, change.line.report], here, wanted), moving: [] }
        : NONE;
    case 'removed':
    case 'changed':
    case 'order':
      return NONE;
  }
}

/** Those of some roles that are not there, and their bosses, and so on. A circle of them comes as a whole. */
function missingAbove(ids: readonly string[], here: Standing, wanted: Standing): readonly string[] {
  const missing = new Set(ids.filter((id) => !here.has(id) && wanted.has(id)));
  // A set may grow while it is walked.
  for (const id of missing) for (const boss of wanted.bosses(id)) if (!here.has(boss)) missing.add(boss);
  return [...missing];
}

function neededToMove(id: string, here: Standing, wanted: Standing): NeededRoles {
  const coming = missingAbove(wanted.bosses(id), here, wanted);
  if (!here.has(id) || sameIds(here.bosses(id), wanted.bosses(id))) return NONE;
  const alone: NeededRoles = { coming, moving: [id] };
  if (!leadsBack(id, alone, here, wanted)) return alone;
  const above = everybodyAbove(id, wanted);
  const moving = above.filter((one) => here.has(one) && !sameIds(here.bosses(one), wanted.bosses(one)));
  return { coming: missingAbove(above, here, wanted), moving: [...new Set([id, ...moving])] };
}

/** Whether somebody above a role, once it has moved, reports to the role. */
function leadsBack(id: string, { coming }: NeededRoles, here: Standing, wanted: Standing): boolean {
  const asWanted = new Set(coming);
  const seen = new Set(wanted.bosses(id));
  for (const one of seen) {
    if (one === id) return true;
    for (const boss of (asWanted.has(one) ? wanted : here).bosses(one)) seen.add(boss);
  }
  return false;
}

/** The role itself is among them only if it is in a circle. */
function everybodyAbove(id: string, wanted: Standing): readonly string[] {
  const seen = new Set(wanted.bosses(id));
  for (const one of seen) for (const boss of wanted.bosses(one)) seen.add(boss);
  return [...seen];
}
