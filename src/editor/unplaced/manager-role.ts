import type { Role, Scenario } from '../../chart/chart.ts';
import type { TakenIds } from '../../chart/mentioned-ids.ts';
import { freshId } from '../../chart/ids.ts';
import { readTitle } from '../../chart/titles/read-title.ts';

/** As a role is called whose row in a table has no title. */
const UNTITLED = 'Untitled role';

/** The role to make for a manager the table names and does not have. */
export interface ManagerRole {
  readonly role: Role;
  /** Nobody would call it that: the title is asked for at once. */
  readonly isUntitled: boolean;
}

/**
 * What a cell says about a boss becomes a role: an id or an address is the id of it, if that is free, so that the table
 * fits together again; words that say what somebody does are its title, any others who it is.
 */
export function managerRole(text: string, scenario: Scenario, taken: TakenIds): ManagerRole {
  const id = freshId(text, taken, scenario);
  if (hasFigures(text) || (isInCapitals(text) && !namesJob(text))) {
    const isFree = !scenario.roles.some((role) => role.id === text);
    return { role: { id: isFree ? text : id, title: text }, isUntitled: true };
  }
  return namesJob(text)
    ? { role: { id, title: text }, isUntitled: false }
    : { role: { id, title: UNTITLED, person: text }, isUntitled: true };
}

/** One word with a figure or an @ in it, as no name and no title is. */
function hasFigures(text: string): boolean {
  return /^\S*[\d@]\S*$/.test(text);
}

function isInCapitals(text: string): boolean {
  return /^[\p{Lu}._-]+$/u.test(text);
}

function namesJob(text: string): boolean {
  const { function: fn, levelFrom, body } = readTitle(text);
  return fn !== undefined || levelFrom !== undefined || body;
}
