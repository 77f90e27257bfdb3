import type { Role, Scenario } from '../../src/chart/chart.ts';
import { indexOrg } from '../../src/chart/org-index.ts';
import { findRoles } from '../../src/editor/search/find-roles.ts';

/** A role in the midst of a chart. */
export interface Landmark {
  readonly id: string;
  /** A search for them finds this role and no other. */
  readonly words: string;
}

/** Of all roles: far down and in the middle, where the pages of the others look as well. */
export function middleOfAll(scenario: Scenario): Landmark {
  return landmark(scenario, scenario.roles);
}

/** Of the second level, which is shown however much of a chart is folded. */
export function middleOfTop(scenario: Scenario): Landmark {
  const org = indexOrg(scenario);
  return landmark(
    scenario,
    org.roots.flatMap(({ id }) => org.reports(id)),
  );
}

/** The role in the middle, or the next after it that can be told from all others by title and holder. */
function landmark(scenario: Scenario, roles: readonly Role[]): Landmark {
  const nothingFound = { findings: [], questions: [] };
  for (const { id, title, person = '' } of roles.slice(Math.floor(roles.length / 2))) {
    const words = `${title} ${person}`.trim();
    if (findRoles(scenario, nothingFound, words).join(' ') === id) return { id, words };
  }
  throw new Error('No role of the chart can be told from all others.');
}
