import type { Role } from '../chart.ts';
import { sameValue, withoutAbsent } from './patch.ts';
import type { ScenarioEdit } from './scenario-edit.ts';

/** New values by field; `undefined` makes a field "not stated" again. The id never changes. */
export type RolePatch = {
  readonly [Field in Exclude<keyof Role, 'id' | 'title'>]?: Role[Field] | undefined;
} & { readonly title?: string };

/** Changes fields of one role. Returns its input when the role is gone or every value stands already. */
export function setRole(roleId: string, patch: RolePatch): ScenarioEdit {
  return (scenario) => {
    const at = scenario.roles.findIndex((role) => role.id === roleId);
    const role = scenario.roles[at];
    if (!role) return scenario;
    const fields = Object.keys(patch) as (keyof RolePatch)[];
    if (fields.every((field) => sameValue(role[field], patch[field]))) return scenario;
    const changed = withoutAbsent({ ...role, ...patch, id: role.id });
    return { ...scenario, roles: scenario.roles.with(at, changed) };
  };
}
