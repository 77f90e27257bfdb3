import type { ChartDocument, Scenario } from './chart.ts';

/** Ids that may not be given to a new role. */
export interface TakenIds {
  has(id: string): boolean;
}

const known = new WeakMap<Scenario, ReadonlySet<string>>();

/**
 * The ids of roles a scenario mentions: of its roles, and of roles long gone that a dismissal, a line or the
 * arrangement still names. Collected once per scenario.
 */
export function mentionedIn(scenario: Scenario): ReadonlySet<string> {
  const found = known.get(scenario);
  if (found) return found;
  const ids = new Set<string>();
  for (const { id } of scenario.roles) ids.add(id);
  for (const { manager, report } of scenario.lines) ids.add(manager).add(report);
  for (const { roles } of scenario.dismissals ?? []) for (const id of roles) ids.add(id);
  for (const id of scenario.arrangement?.folded ?? []) ids.add(id);
  for (const id of scenario.arrangement?.branches?.keys() ?? []) ids.add(id);
  known.set(scenario, ids);
  return ids;
}

/**
 * The ids of roles any scenario of a document mentions. The same id in two scenarios is the same role, so a new
 * role may have none of them. Nothing is collected before the first question.
 */
export function mentionedIds(document: ChartDocument): TakenIds {
  return { has: (id) => document.scenarios.some((scenario) => mentionedIn(scenario).has(id)) };
}
