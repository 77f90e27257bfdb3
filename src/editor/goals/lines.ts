import type { Scenario } from '../../chart/chart.ts';
import { indexOrg, type Org } from '../../chart/org-index.ts';
import { shortName } from '../../chart/short-name.ts';
import type { Drop } from '../dropping/drop.ts';
import { dropsAt, questionAbout } from '../dropping/drops-at.ts';
import { nearFirst } from './near.ts';
import { card, type Goal, type Sending } from './sending.ts';

/** Whether a line goes up from a role to a boss, or down to a report. */
export type LineWay = 'up' | 'down';

/** The roles a line can be drawn to. For a role the chart does not have there are none. */
export function linesOf(scenario: Scenario, roleId: string, way: LineWay): Sending {
  const org = indexOrg(scenario);
  const source = { kind: 'line', roleId, end: way === 'up' ? 'report' : 'manager' } as const;
  return {
    subject: shortName(org.role(roleId)?.title ?? ''),
    question: questionAbout(source),
    goals: org.role(roleId) ? goalsOf(org, roleId, way) : [],
    drops: (goal) => dottedFirst(dropsAt(scenario, source, goal)),
    sentence: ({ effect }) => effect,
  };
}

/**
 * All but those to whom a dotted line stands already and a solid one stands too, or would close a circle. Whoever has
 * the solid line comes last: hardly anybody wants a second line to the same boss.
 */
function goalsOf(org: Org, roleId: string, way: LineWay): readonly Goal[] {
  const ids = (roles: readonly { readonly id: string }[]) => new Set(roles.map(({ id }) => id));
  const [solid, dotted, inCircle] =
    way === 'up'
      ? [ids(org.bosses(roleId)), ids(org.dottedBosses(roleId)), ids(org.descendants(roleId))]
      : [ids(org.reports(roleId)), ids(org.dottedReports(roleId)), ids(org.ancestors(roleId))];
  const isFull = (id: string) => dotted.has(id) && (solid.has(id) || inCircle.has(id));
  const free = nearFirst(org, roleId).filter((id) => id !== roleId && !isFull(id));
  return [...free.filter((id) => !solid.has(id)), ...free.filter((id) => solid.has(id))].map(card);
}

/**
 * Who wants another boss for a role moves it; and whoever chooses by habit must find the same thing first each time.
 */
function dottedFirst(drops: readonly Drop[]): readonly Drop[] {
  return drops.toSorted((a, b) => Number(!a.line) - Number(!b.line));
}
