import type { Role, Scenario } from '../chart.ts';
import type { ScenarioEdit } from './scenario-edit.ts';
import { type Place, withSolidLine } from './solid-line.ts';

/**
 * Adds a role: under `place.boss`, or on its own without one. Does nothing when the id is already taken; a boss
 * that is gone leaves the new role on its own, so that nothing a person dropped is lost.
 */
export function addRole(role: Role, place: Place = {}): ScenarioEdit {
  return (scenario) => {
    if (scenario.roles.some((known) => known.id === role.id)) return scenario;
    const added: Scenario = { ...scenario, roles: [...scenario.roles, role] };
    const { boss } = place;
    if (boss === undefined || !scenario.roles.some((known) => known.id === boss)) return added;
    return {
      ...added,
      lines: withSolidLine(added.lines, { manager: boss, report: role.id, kind: 'solid' }, place.before),
    };
  };
}
