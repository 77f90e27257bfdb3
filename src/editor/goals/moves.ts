import { headsAmong, withBranches } from '../../chart/clip.ts';
import type { Scenario } from '../../chart/chart.ts';
import { inDigits } from '../../chart/digits.ts';
import { moveRole } from '../../chart/edits/move-role.ts';
import type { ScenarioEdit } from '../../chart/edits/scenario-edit.ts';
import { indexOrg, type Org } from '../../chart/org-index.ts';
import { shortName } from '../../chart/short-name.ts';
import type { Drop, DropTarget } from '../dropping/drop.ts';
import { dropsAt, questionAbout } from '../dropping/drops-at.ts';
import { CANVAS, card, type Goal, type Sending } from './sending.ts';
import { nearFirst } from './near.ts';

/**
 * Where roles can be moved: to any role outside their own branches but the one they all report to already, or away from
 * their bosses. Of roles that stand below each other only the heads move; several always take their branches along.
 * Ids the chart does not have are passed over; without any others there are no goals.
 */
export function movesOf(scenario: Scenario, ids: readonly string[]): Sending {
  const org = indexOrg(scenario);
  const heads = headsAmong(org, ids);
  const [first] = heads;
  const source = { kind: 'card', roleId: first ?? '' } as const;
  const only = heads.length === 1;
  const subject = heads.length > 1 ? `${inDigits(heads.length)} roles` : titleOf(org, source.roleId);
  return {
    subject,
    question: questionAbout(source),
    goals: first === undefined ? [] : goalsOf(org, heads, first),
    drops: (goal) =>
      only ? dropsAt(scenario, source, goal) : dropsOfSeveral(scenario, heads, { goal, subject }),
    sentence: ({ effect }) => `${subject} ${effect}`,
  };
}

function goalsOf(org: Org, heads: readonly string[], first: string): readonly Goal[] {
  const branch = withBranches(org, heads);
  const home = sharedBoss(org, heads);
  const roles = nearFirst(org, first).filter((id) => !branch.has(id) && id !== home);
  const isHeld = heads.some((id) => org.bosses(id).length > 0);
  return [...roles.map(card), ...(isHeld ? [CANVAS] : [])];
}

/** The one boss of each of them, if that is the same one. */
function sharedBoss(org: Org, heads: readonly string[]): string | undefined {
  const bosses = new Set(heads.map((id) => onlyBoss(org, id)));
  const [boss] = bosses;
  return bosses.size === 1 ? boss : undefined;
}

function onlyBoss(org: Org, id: string): string | undefined {
  const bosses = org.bosses(id);
  return bosses.length === 1 ? bosses[0]?.id : undefined;
}

interface Several {
  readonly goal: DropTarget;
  readonly subject: string;
}

/** One step for all of them; who reports there already stays where it is. */
function dropsOfSeveral(
  scenario: Scenario,
  heads: readonly string[],
  { goal, subject }: Several,
): readonly Drop[] {
  const [first] = heads;
  const boss = goal.kind === 'card' ? goal.roleId : null;
  const org = indexOrg(scenario);
  const movers = heads.filter((id) => boss === null || onlyBoss(org, id) !== boss);
  const edit: ScenarioEdit = (before) => movers.reduce((chart, id) => moveRole(id, boss)(chart), before);
  if (first === undefined || edit(scenario) === scenario) return [];
  const effect = boss === null ? 'stand on their own' : `report to ${titleOf(org, boss)}`;
  return [{ label: `Move ${subject}`, effect, edit, roleId: first }];
}

function titleOf(org: Org, id: string): string {
  return shortName(org.role(id)?.title ?? '');
}
