import { indexOrg } from '../org-index.ts';
import { moveRole } from './move-role.ts';
import { siblingsOf } from './reorder-role.ts';
import type { ScenarioEdit } from './scenario-edit.ts';

/**
 * Raises a role, with its branch, to the level of its first boss, to stand right behind it: it reports to the boss’s
 * boss, or to nobody where there is none. Returns its input for a role without a boss.
 */
export function promoteRole(roleId: string): ScenarioEdit {
  return (scenario) => {
    const org = indexOrg(scenario);
    const [boss] = org.bosses(roleId);
    if (!boss) return scenario;
    const [above] = org.bosses(boss.id);
    if (!above || above.id === roleId) return moveRole(roleId, null)(scenario);
    const siblings = siblingsOf(org, boss.id);
    const before = siblings[siblings.indexOf(boss.id) + 1];
    return moveRole(roleId, above.id, before === undefined ? {} : { before })(scenario);
  };
}

/**
 * Lowers a role, with its branch, to be the last report of the sibling before it. Returns its input for the first of
 * its siblings, which has nobody to go to.
 */
export function demoteRole(roleId: string): ScenarioEdit {
  return (scenario) => {
    const siblings = siblingsOf(indexOrg(scenario), roleId);
    const boss = siblings[siblings.indexOf(roleId) - 1];
    return boss === undefined ? scenario : moveRole(roleId, boss)(scenario);
  };
}
