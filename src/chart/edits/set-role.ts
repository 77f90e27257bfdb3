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
    const { title = role.title, ...rest } = cleanFields(patch);
    const changed = withoutAbsent<Role>({
      ...role,
      ...rest,
      title: title.trim() === '' ? role.title : title,
      id: role.id,
    });
    if (sameValue(changed, role)) return scenario;
    return { ...scenario, roles: scenario.roles.with(at, changed) };
  };
}
