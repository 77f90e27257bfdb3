import type { Role } from '../chart.ts';
import { cleanFields } from './clean-fields.ts';
import { sameValue, withoutAbsent } from './patch.ts';
import type { ScenarioEdit } from './scenario-edit.ts';

/** New values by field; `undefined` makes a field "not stated" again. The id never changes. */
export type RolePatch = {
  readonly [Field in Exclude<keyof Role, 'id' | 'title'>]?: Role[Field] | undefined;
} & { readonly title?: string };

/**
 * Changes fields of one role. Texts are cleaned on the way in; a title with nothing in it changes no title. Returns
 * its input when the role is gone or every value stands already.
 */
export function setRole(roleId: string, patch: RolePatch): ScenarioEdit {
  return (scenario) => {
    const at = scenario.roles.findIndex((role) => role.id === roleId);
    const role = scenario.roles[at];
    if (!role) return scenario;
    const changed = patched(role, patch);
    return changed === role ? scenario : { ...scenario, roles: scenario.roles.with(at, changed) };
  };
}

/** The same for many roles at once, by id, in one pass over the chart: an import may bring thousands. */
export function setRoles(patches: ReadonlyMap<string, RolePatch>): ScenarioEdit {
  return (scenario) => {
    const roles = scenario.roles.map((role) => {
      const patch = patches.get(role.id);
      return patch ? patched(role, patch) : role;
    });
    return roles.every((role, at) => role === scenario.roles[at]) ? scenario : { ...scenario, roles };
  };
}

function patched(role: Role, patch: RolePatch): Role {
  const { title = role.title, ...rest } = cleanFields(patch);
  const changed = withoutAbsent<Role>({
    ...role,
    ...rest,
    title: title.trim() === '' ? role.title : title,
    id: role.id,
  });
  return sameValue(changed, role) ? role : changed;
}
