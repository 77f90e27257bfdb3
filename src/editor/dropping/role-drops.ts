import type { Role, Scenario } from '../../chart/chart.ts';
import { addRole } from '../../chart/edits/add-role.ts';
import { moveRole } from '../../chart/edits/move-role.ts';
import { indexOrg, type Org } from '../../chart/org-index.ts';
import { shortName } from '../../chart/short-name.ts';
import type { DragSource, Drop, DropTarget } from './drop.ts';

/** What dropping a role, new or known, can mean. */
export function roleDrops(
  scenario: Scenario,
  source: Exclude<DragSource, { kind: 'line' }>,
  target: DropTarget,
): readonly Drop[] {
  const org = indexOrg(scenario);
  const role = source.kind === 'palette' ? source.role : org.role(source.roleId);
  if (!role) return [];
  const boss = target.kind === 'canvas' ? undefined : target.kind === 'card' ? target.roleId : target.boss;
  const before = target.kind === 'gap' ? target.before : undefined;
  const bossRole = boss === undefined ? undefined : org.role(boss);
  const bossTitle = bossRole && shortName(bossRole.title);
  const effect =
    bossTitle === undefined
      ? 'stands on its own'
      : target.kind === 'gap'
        ? `takes this place under ${bossTitle}`
        : `reports to ${bossTitle}`;
  const place = before === undefined ? {} : { before };
  if (source.kind === 'palette') {
    const edit = addRole(role, { ...(boss === undefined ? {} : { boss }), ...place });
    return [{ label: `Add ${shortName(role.title)}`, effect, edit, roleId: role.id }];
  }
  const edit = moveRole(role.id, boss ?? null, place);
  const branch: Drop = { label: `Move ${shortName(role.title)}`, effect, edit, roleId: role.id };
  if (boss === undefined || !mayLeaveReports(org, role, boss) || edit(scenario) === scenario) return [branch];
  return [
    { ...branch, choice: 'The whole branch' },
    {
      label: `Move ${shortName(role.title)} without its reports`,
      effect: `${effect}, without its reports`,
      choice: `Only this role (${whereReportsGo(org, role)})`,
      edit: moveRole(role.id, boss, { ...place, alone: true }),
      roleId: role.id,
    },
  ];
}

/** Another place under the same boss is no reason to break up a team. */
function mayLeaveReports(org: Org, role: Role, boss: string): boolean {
  return org.reports(role.id).length > 0 && !org.bosses(role.id).some(({ id }) => id === boss);
}

function whereReportsGo(org: Org, role: Role): string {
  const count = org.reports(role.id).length;
  const bosses = org.bosses(role.id).map(({ title }) => shortName(title));
  const one = count === 1;
  const reports = one ? 'its report' : `its ${count} reports`;
  if (bosses.length === 0) return `${reports} ${one ? 'stands on its' : 'stand on their'} own`;
  return `${reports} ${one ? 'goes' : 'go'} to ${bosses.join(' and ')}`;
}
