import { isBody } from '../../chart/bodies.ts';
import type { Scenario } from '../../chart/chart.ts';
import { drawLine } from '../../chart/edits/lines.ts';
import { indexOrg } from '../../chart/org-index.ts';
import { shortName } from '../../chart/short-name.ts';
import { nearFirst } from './near.ts';
import { card, type Sending } from './sending.ts';

/**
 * The people who can be asked to sit on a board or committee: all who do not yet. A member is a dotted line from the
 * body. Empty for a role that is none.
 */
export function seatsOf(scenario: Scenario, bodyId: string): Sending {
  const org = indexOrg(scenario);
  const body = org.role(bodyId);
  const members = new Set(org.dottedReports(bodyId).map(({ id }) => id));
  const isFree = (id: string) => {
    const role = org.role(id);
    return role !== undefined && id !== bodyId && !members.has(id) && !isBody(role);
  };
  const name = shortName(body?.title ?? '');
  return {
    subject: name,
    question: '',
    goals: body && isBody(body) ? nearFirst(org, bodyId).filter(isFree).map(card) : [],
    drops: (goal) => {
      const role = goal.kind === 'card' && isFree(goal.roleId) ? org.role(goal.roleId) : undefined;
      if (!role) return [];
      const title = shortName(role.title);
      return [
        {
          label: `Add ${title} to ${name}`,
          effect: `${title} sits on ${name}`,
          edit: drawLine({ manager: bodyId, report: role.id, kind: 'dotted' }),
          roleId: bodyId,
        },
      ];
    },
    sentence: ({ effect }) => effect,
  };
}
