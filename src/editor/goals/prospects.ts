import type { Forecast } from '../../rules/compare-judgements.ts';
import type { Shown } from '../derived.ts';
import type { Drop } from '../dropping/drop.ts';
import { foretell } from '../dropping/foretell.ts';
import { type Goal, goalKey, type Sending } from './sending.ts';

/** What the goals of a sending mean and would change; each is worked out once, when it is asked for. */
export interface Prospects {
  readonly drops: (goal: Goal) => readonly Drop[];
  /** Null while the rules are on their way. */
  readonly forecast: (drop: Drop) => Forecast | null;
}

/** @param shown The chart the sending is about; it does not change while somebody chooses. */
export function createProspects(shown: Shown, sending: Sending): Prospects {
  const drops = new Map<string, readonly Drop[]>();
  const forecasts = new Map<Drop, Forecast>();
  return {
    drops: (goal) => {
      const key = goalKey(goal);
      const known = drops.get(key) ?? sending.drops(goal);
      drops.set(key, known);
      return known;
    },
    forecast: (drop) => {
      const known = forecasts.get(drop);
      if (known) return known;
      const made = foretell(shown, drop);
      if (made) forecasts.set(drop, made);
      return made;
    },
  };
}
