import type { Line, Role } from '../../chart/chart.ts';
import type { ScenarioEdit } from '../../chart/edits/scenario-edit.ts';
import { indexOrg } from '../../chart/org-index.ts';
import type { Facts } from './facts.ts';
import { oncePer } from './remember.ts';

/**
 * Roots with reports, in drawing order. Boards and committees count like anybody: a second one above the same
 * people is a second top, and one drawn across the chart wants dotted lines.
 */
export function separateHeads(facts: Facts): readonly Role[] {
  return facts.inDrawingOrder(facts.org.roots.filter((role) => facts.org.reports(role.id).length > 0));
}

/**
 * A chief executive whom no solid line leads to or from, where none leads the chart: the top as it is meant, although a
 * tree beside it passes for the top. Undefined where there is none, or more than one.
 */
export const chiefApart = oncePer((facts: Facts): Role | undefined => {
  const isChief = (role: Role) => facts.reading(role).chiefExecutive;
  if (facts.tops.some(isChief)) return undefined;
  const { org } = facts;
  const apart = org.roots.filter(
    (role) => org.reports(role.id).length === 0 && !facts.isBody(role) && isChief(role),
  );
  return apart.length === 1 ? apart[0] : undefined;
});

/** In one step, since an import may bring thousands of tops. Roles that have found a boss since then are left. */
export function putUnder(bossId: string, roles: readonly Role[]): ScenarioEdit {
  return (scenario) => {
    const org = indexOrg(scenario);
    if (!org.role(bossId)) return scenario;
    const drawn = roles
      .filter(({ id }) => id !== bossId && org.role(id) && org.bosses(id).length === 0)
      .map(({ id }): Line => ({ manager: bossId, report: id, kind: 'solid' }));
    return drawn.length === 0 ? scenario : { ...scenario, lines: [...scenario.lines, ...drawn] };
  };
}
