import type { Role } from '../chart/chart.ts';
import type { Names } from '../chart/names.ts';
import { cardHolder, type Holder } from './card-holder.ts';

/** What a card shows besides its role. */
export interface CardContent {
  readonly role: Role;
  /** The role's own function or, where it has none, the one guessed for it; colours the bar. */
  readonly function: Role['function'] | undefined;
  readonly reports: number;
  /** Of a board or committee, how many sit on it; absent for a person's role. */
  readonly members?: number | undefined;
  readonly showPeople: boolean;
  /** What stands below the title in the place of a holder. Default: the holder. */
  readonly aside?: string | undefined;
  /** Nothing is cut: the card must be as high as {@link cardWords} says. Default: as on the screen. */
  readonly isWhole?: boolean | undefined;
  /** What areas are called. Default: as everywhere. */
  readonly names?: Names | undefined;
}

/** The line below the title; absent where there is nothing to say. */
export function holderOn({ role, showPeople, aside }: CardContent): Holder | undefined {
  return aside === undefined ? cardHolder(role, showPeople) : { text: aside, open: true };
}
