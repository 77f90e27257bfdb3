import type { Scenario } from '../../chart/chart.ts';
import type { Judgement } from '../../rules/finding.ts';
import { findRoles } from '../search/find-roles.ts';
import { fitOf } from '../search/match-text.ts';
import { readQuery } from '../search/query.ts';
import { card, type Goal, goalKey } from './sending.ts';

/** Who looks for a place to go looks for people, and not for problems. */
const NOTHING_FOUND: Judgement = { findings: [], questions: [] };

/** What the empty canvas is found by. */
export const ALONE_WORDS = 'Nobody: on its own';

/** The goals in which what was typed is found, the best first; all of them, in their order, where nothing was typed. */
export function findGoals(scenario: Scenario, goals: readonly Goal[], typed: string): readonly Goal[] {
  const { terms } = readQuery(typed);
  if (terms.length === 0) return goals;
  const known = new Map(goals.map((goal) => [goalKey(goal), goal]));
  const found = findRoles(scenario, NOTHING_FOUND, typed).flatMap((id) => known.get(goalKey(card(id))) ?? []);
  const canvas = known.get('canvas');
  const words = ALONE_WORDS.toLowerCase();
  const isAlone = canvas !== undefined && terms.every((term) => fitOf(words, term) === 'start');
  return isAlone ? [...found, canvas] : found;
}
