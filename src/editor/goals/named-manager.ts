import { withBranches } from '../../chart/clip.ts';
import type { Scenario } from '../../chart/chart.ts';
import { inDigits } from '../../chart/digits.ts';
import { chooseManager } from '../../chart/edits/unknown-managers.ts';
import { indexOrg, type Org } from '../../chart/org-index.ts';
import { quoteText } from '../../chart/quote.ts';
import { shortName } from '../../chart/short-name.ts';
import type { UnknownManager } from '../../chart/unknown-managers.ts';
import type { Drop } from '../dropping/drop.ts';
import { namersWords } from '../unplaced/answering-manager.ts';
import { isProposed, type Namesake, namesakesOf } from '../unplaced/namesakes.ts';
import { card, type Sending } from './sending.ts';

/**
 * Who can be meant by a manager the table lacks, or has several of: anybody who does not stand below all that name it,
 * those of the same name first.
 */
export function managersMeant(scenario: Scenario, manager: UnknownManager | undefined): Sending {
  const org = indexOrg(scenario);
  const below = manager ? belowAll(org, manager) : new Set<string>();
  const name = quoteText(manager?.text ?? '');
  const namesakes = manager ? namesakesOf(org, manager).filter(({ role }) => !below.has(role.id)) : [];
  const first = namesakes.map(({ role }) => role.id);
  const others = org.drawingOrder.map(({ id }) => id).filter((id) => !below.has(id) && !first.includes(id));
  return {
    subject: name,
    question: `Which of the roles that name ${name} report to it?`,
    goals: manager ? [...first, ...others].map(card) : [],
    hasNoUsualGoal: !isProposed(namesakes),
    drops: (goal) => {
      const boss = goal.kind === 'card' ? org.role(goal.roleId) : undefined;
      if (!manager || !boss || below.has(boss.id)) return [];
      const namesake = namesakes.find(({ role }) => role.id === boss.id);
      const title = shortName(boss.title);
      const label = `Take ${title} for ${name}`;
      const all: Drop = {
        label,
        effect: `${reportWords(namersWords(manager), manager.roles.length)} ${title}${reasonWords(namesake)}`,
        choice: `All ${namersWords(manager)} that name it`,
        edit: chooseManager(manager, boss.id),
        roleId: boss.id,
      };
      const near = namesake?.near ?? [];
      if (near.length === 0 || near.length === manager.roles.length) return [all];
      const department = quoteText(boss.department ?? '');
      const some = near.length === 1 ? 'the 1 role' : `the ${inDigits(near.length)} roles`;
      return [
        {
          label,
          effect: `${reportWords(`${some} of ${department}`, near.length)} ${title}; the others go on naming ${name}`,
          choice: `Only ${some} of the same department, ${department}`,
          edit: chooseManager(manager, boss.id, new Set(near.map(({ id }) => id))),
          roleId: boss.id,
        },
        all,
      ];
    },
    sentence: ({ effect }) => `${effect.charAt(0).toUpperCase()}${effect.slice(1)}`,
  };
}

function reportWords(who: string, count: number): string {
  return `${who} ${count === 1 ? 'reports' : 'report'} to`;
}

/** What speaks for it: ", which goes by this name, is of the same department and has 4 reports already". */
function reasonWords(namesake: Namesake | undefined): string {
  if (!namesake) return '';
  const { near, reports } = namesake;
  const reasons = [
    'goes by this name',
    ...(near.length > 0 ? ['is of the same department'] : []),
    ...(reports > 0 ? [`has ${reports === 1 ? 'a report' : `${inDigits(reports)} reports`} already`] : []),
  ];
  const last = reasons.pop() ?? '';
  return `, which ${reasons.length > 0 ? `${reasons.join(', ')} and ` : ''}${last}`;
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
