import type { Point, Role } from '../chart.ts';
import type { ScenarioEdit } from './scenario-edit.ts';

/**
 * Puts cards where a person wants them: scene units, top left corners, by role id; what stands below goes along unless
 * it has been placed itself. Ids that are not there are passed over. Returns its input when nothing would move.
 */
export function placeRoles(places: ReadonlyMap<string, Point>): ScenarioEdit {
  return changeRoles((role) => {
    const place = places.get(role.id);
    if (!place) return role;
    const position = { x: Math.round(place.x), y: Math.round(place.y) };
    const stays = role.position?.x === position.x && role.position.y === position.y;
    return stays ? role : { ...role, position };
  });
}

/** Lets the chart arrange cards again that a person had placed. */
export function unplaceRoles(ids: readonly string[]): ScenarioEdit {
  const chosen = new Set(ids);
  return changeRoles((role) => {
    if (!chosen.has(role.id) || role.position === undefined) return role;
    const { position: _, ...rest } = role;
    return rest;
  });
}

function changeRoles(change: (role: Role) => Role): ScenarioEdit {
  return (scenario) => {
    const roles = scenario.roles.map(change);
    return roles.some((role, at) => role !== scenario.roles[at]) ? { ...scenario, roles } : scenario;
  };
}
