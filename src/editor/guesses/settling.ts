import type { Level, RoleFunction } from '../../chart/chart.ts';
import { inDigits } from '../../chart/digits.ts';
import { type RolePatch, setRoles } from '../../chart/edits/set-role.ts';
import { indexOrg, type Org } from '../../chart/org-index.ts';
import { readRole } from '../../chart/role-reading.ts';
import { shortName } from '../../chart/short-name.ts';
import type { ScenarioEdit } from '../../chart/edits/scenario-edit.ts';
import type { TitleGuesses } from './title-guesses.ts';

/** A step that settles what was guessed for the roles of one title. */
export interface Settling {
  readonly label: string;
  readonly edit: ScenarioEdit;
}

/** States the function of every role of the title that had none stated; `undefined` leaves it to the guess again. */
export function stateFunction(guesses: TitleGuesses, value: RoleFunction | undefined): Settling {
  const ids = guesses.open.function;
  return { label: label(value, 'function', ids, guesses), edit: patchAll(ids, { function: value }) };
}

/** The same for the level. */
export function stateLevel(guesses: TitleGuesses, value: Level | undefined): Settling {
  const ids = guesses.open.level;
  return { label: label(value, 'level', ids, guesses), edit: patchAll(ids, { level: value }) };
}

/** States everything as it is guessed, each role its own. */
export function confirmGuesses(guesses: TitleGuesses): Settling {
  const { title, roleIds } = guesses;
  const name = shortName(title);
  return {
    label:
      roleIds.length === 1
        ? `Confirm the guesses about ${name}`
        : `Confirm the guesses about ${inDigits(roleIds.length)} roles: ${name}`,
    edit: (scenario) => {
      const org = indexOrg(scenario);
      return setRoles(new Map(roleIds.map((id) => [id, guessedPatch(org, id)])))(scenario);
    },
  };
}

/** Whether there is anything left to confirm. */
export function canConfirm(org: Org, { roleIds }: TitleGuesses): boolean {
  return roleIds.some((id) => Object.keys(guessedPatch(org, id)).length > 0);
}

function guessedPatch(org: Org, id: string): RolePatch {
  const role = org.role(id);
  if (!role) return {};
  const { function: fn, level } = readRole(org, role);
  return {
    ...(role.function === undefined && fn !== undefined && { function: fn }),
    ...(role.level === undefined && { level }),
  };
}

function patchAll(ids: readonly string[], patch: RolePatch): ScenarioEdit {
  return setRoles(new Map(ids.map((id) => [id, patch])));
}

function label(
  value: string | undefined,
  what: string,
  ids: readonly string[],
  { title }: TitleGuesses,
): string {
  const verb = value === undefined ? 'Clear' : 'State';
  const name = shortName(title);
  return ids.length === 1
    ? `${verb} the ${what} of ${name}`
    : `${verb} the ${what} of ${inDigits(ids.length)} roles: ${name}`;
}
