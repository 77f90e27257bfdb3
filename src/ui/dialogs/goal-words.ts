import { inDigits } from '../../chart/digits.ts';
import { shortName } from '../../chart/short-name.ts';
import { MOST_LISTED } from '../../editor/search/search-session.ts';

interface Outcome {
  readonly typed: string;
  /** How many there are to choose from. */
  readonly goals: number;
  /** In how many of them what was typed was found. */
  readonly found: number;
  /** Said where there are none to choose from. */
  readonly none: string;
}

/** How many roles can be chosen, or what to do where there are none. */
export function goalWords({ typed, goals, found, none }: Outcome): string {
  if (goals === 0) return none;
  if (found === 0)
    return `No role to choose here matches “${shortName(typed.trim())}”. Titles, names and departments are searched; fewer letters find more.`;
  if (found > MOST_LISTED) return `and ${inDigits(found - MOST_LISTED)} more: type to narrow`;
  return found === 1 ? '1 to choose from' : `${inDigits(found)} to choose from`;
}
