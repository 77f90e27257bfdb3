import { isBoard, isBody } from '../chart/bodies.ts';
import type { Role } from '../chart/chart.ts';
import { addAbove, addRole } from '../chart/edits/add-role.ts';
import type { ScenarioEdit } from '../chart/edits/scenario-edit.ts';
import { selectedRole } from './actions/selected.ts';
import { currentOrg } from './derived.ts';
import type { EditorState } from './store/state.ts';

/** Adding a role without saying where: from the palette by a click, or by its name. */
export interface Addition {
  readonly edit: ScenarioEdit;
  /** The role to be selected afterwards. */
  readonly selectId: string;
  /** Under whom it goes; absent: on its own. */
  readonly boss?: Role;
}

/**
 * A person goes under the selected role, which stays selected, so that a whole team is added one after the other. A
 * board goes above the one top there is; any other body stands on its own, since its members are tied by dotted lines.
 */
export function additionOf(state: EditorState, role: Role): Addition {
  const org = currentOrg(state);
  if (isBody(role)) {
    const [top, ...others] = org.roots.filter((root) => !isBody(root));
    const isAbove = isBoard(role) && !org.roles.some(isBoard) && top !== undefined && others.length === 0;
    return { edit: isAbove ? addAbove(role, top.id) : addRole(role), selectId: role.id };
  }
  const boss = selectedRole(state);
  return boss
    ? { edit: addRole(role, { boss: boss.id }), selectId: boss.id, boss }
    : { edit: addRole(role), selectId: role.id };
}
