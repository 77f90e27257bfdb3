import type { Role, Scenario } from '../chart.ts';
import { cleanFields } from './clean-fields.ts';
import { drawLine } from './lines.ts';
import { sameValue } from './patch.ts';
import type { ScenarioEdit } from './scenario-edit.ts';
import { type Place, withSolidLine } from './solid-line.ts';

/**
 * Adds a role, its texts cleaned: under `place.boss`, or on its own without one. Does nothing when the id is already
 * taken; a boss that is gone leaves the new role on its own, so that nothing a person dropped is lost.
 */
export function addRole(role: Role, place: Place = {}): ScenarioEdit {
  return (scenario) => {
    if (scenario.roles.some((known) => known.id === role.id)) return scenario;
    const added: Scenario = { ...scenario, roles: [...scenario.roles, clean(role)] };
    const { boss } = place;
    if (boss === undefined || !scenario.roles.some((known) => known.id === boss)) return added;
    return {
      ...added,
      lines: withSolidLine(added.lines, { manager: boss, report: role.id, kind: 'solid' }, place.before),
    };
  };
}

/** Adds a role as the boss of another one, beside those it has. Does nothing when the id is already taken. */
export function addAbove(role: Role, reportId: string): ScenarioEdit {
  const draw = drawLine({ manager: role.id, report: reportId, kind: 'solid' });
  return (scenario) => {
    const added = addRole(role)(scenario);
    return added === scenario ? scenario : draw(added);
  };
}

/** The id stays as it is: lines and selections already go by it. */
function clean(role: Role): Role {
  const { title, ...rest } = cleanFields(role);
  const cleaned = { ...rest, title: title.trim() === '' ? 'Untitled role' : title, id: role.id };
  return sameValue(cleaned, role) ? role : cleaned;
}
