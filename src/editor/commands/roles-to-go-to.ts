import type { Scenario } from '../../chart/chart.ts';
import type { Judgement } from '../../rules/finding.ts';
import { findRoles } from '../search/find-roles.ts';

/** Among commands these are a help, not a search. */
const MOST_ROLES = 8;

const NOTHING_FOUND: Judgement = { findings: [], questions: [] };

/**
 * Ids of the roles that what was typed names by title, person or department, the best first; "go to" may stand before.
 */
export function rolesToGoTo(scenario: Scenario, typed: string): readonly string[] {
  const named = typed.trim().replace(/^go(?:\s+to)?(?:\s+|$)/i, '');
  return findRoles(scenario, NOTHING_FOUND, named).slice(0, MOST_ROLES);
}
