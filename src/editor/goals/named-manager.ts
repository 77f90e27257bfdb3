import { withBranches } from '../../chart/clip.ts';
import type { Scenario } from '../../chart/chart.ts';
import { chooseManager } from '../../chart/edits/unknown-managers.ts';
import { indexOrg, type Org } from '../../chart/org-index.ts';
import { quoteText } from '../../chart/quote.ts';
import { shortName } from '../../chart/short-name.ts';
import type { UnknownManager } from '../../chart/unknown-managers.ts';
import { namersWords } from '../unplaced/answering-manager.ts';
import { card, type Sending } from './sending.ts';

/** Who can be meant by a manager the table lacks: anybody who does not stand below all that name it. */
export function managersMeant(scenario: Scenario, manager: UnknownManager | undefined): Sending {
  const org = indexOrg(scenario);
  const below = manager ? belowAll(org, manager) : new Set<string>();
  const name = quoteText(manager?.text ?? '');
  return {
    subject: name,
    question: '',
    goals: manager ? org.drawingOrder.filter(({ id }) => !below.has(id)).map(({ id }) => card(id)) : [],
    drops: (goal) => {
      const boss = goal.kind === 'card' ? org.role(goal.roleId) : undefined;
      if (!manager || !boss || below.has(boss.id)) return [];
      const title = shortName(boss.title);
      return [
        {
          label: `Take ${title} for ${name}`,
          effect: `${namersWords(manager)} ${manager.roles.length === 1 ? 'reports' : 'report'} to ${title}`,
          edit: chooseManager(manager, boss.id),
          roleId: boss.id,
        },
      ];
    },
    sentence: ({ effect }) => effect,
  };
}

/** The roles that stand below everybody who names the manager, or are the only one who does. */
function belowAll(org: Org, { roles }: UnknownManager): ReadonlySet<string> {
  const [first, ...others] = roles;
  let below = [...withBranches(org, first ? [first.id] : [])];
  for (const { id } of others) {
    if (below.length === 0) break;
    const branch = withBranches(org, [id]);
    below = below.filter((role) => branch.has(role));
  }
  return new Set(below);
}
