import type { Point, Role, Scenario } from '../../chart/chart.ts';
import { headsAmong, withBranches } from '../../chart/clip.ts';
import { inDigits } from '../../chart/digits.ts';
import { isBoard } from '../../chart/bodies.ts';
import { addAbove, addRole } from '../../chart/edits/add-role.ts';
import { moveRole } from '../../chart/edits/move-role.ts';
import { placeRoles } from '../../chart/edits/place-roles.ts';
import { inSequence } from '../../chart/edits/scenario-edit.ts';
import { indexOrg, type Org } from '../../chart/org-index.ts';
import { shortName } from '../../chart/short-name.ts';
import { CARD_HEIGHT, CARD_WIDTH } from '../../layout/card.ts';
import { UNNAMED } from '../new-role.ts';
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
    // A board on the card of a top goes above it: no board reports to its chief executive.
    if (bossRole && target.kind === 'card' && isBoard(role) && org.bosses(bossRole.id).length === 0) {
      const above = { effect: `${bossTitle} reports to it`, edit: addAbove(role, bossRole.id) };
      return [{ label: `Add ${shortName(role.title)}`, ...above, roleId: role.id }];
    }
    const edit = addRole(role, { ...(boss === undefined ? {} : { boss }), ...place });
    const isUnnamed = role.title === UNNAMED;
    const label = `Add ${shortName(role.title)}`;
    return [{ label, effect, edit, roleId: role.id, ...(isUnnamed && { isUnnamed }) }];
  }
  if (source.kind === 'card' && target.kind === 'canvas' && target.at && role.position)
    return [placedDrop(org, role, source.with ?? [role.id], target.at)];
  const heads = source.with ? headsAmong(org, source.with) : [role.id];
  if (heads.length > 1) {
    // Into a branch that moves along, only some of them could go.
    if (boss !== undefined && withBranches(org, heads).has(boss)) return [];
    const edit = inSequence(...heads.map((id) => moveRole(id, boss ?? null, place)));
    const effects = heads.length === 2 ? 'both' : `all ${inDigits(heads.length)}`;
    return [
      {
        label: `Move ${inDigits(heads.length)} roles`,
        effect: `${effects} ${plural(effect)}`,
        edit,
        roleId: role.id,
      },
    ];
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

/** A card that was placed by hand is only moved, with those placed so that are dragged along: it keeps its boss. */
function placedDrop(org: Org, role: Role, ids: readonly string[], at: Point): Drop {
  const dx = at.x - CARD_WIDTH / 2 - (role.position?.x ?? 0);
  const dy = at.y - CARD_HEIGHT / 2 - (role.position?.y ?? 0);
  const places = ids.flatMap((id): readonly (readonly [string, Point])[] => {
    const position = org.role(id)?.position;
    return position ? [[id, { x: position.x + dx, y: position.y + dy }]] : [];
  });
  return {
    label: `Place ${shortName(role.title)}`,
    effect: 'is placed here',
    edit: placeRoles(new Map(places)),
    roleId: role.id,
  };
}

/** What one role does, of several. */
function plural(effect: string): string {
  return effect.replace(/^stands on its/, 'stand on their').replace(/^(report|take)s/, '$1');
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
