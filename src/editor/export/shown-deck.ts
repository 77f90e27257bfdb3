import { deckOf } from '../../formats/deck/deck-of.ts';
import type { Deck } from '../../layout/deck/deck.ts';
import type { DeckChoices } from '../../layout/deck/deck-choices.ts';
import { currentJudgement, currentScenario, shownScenario, type Shown, wholeMarks } from '../derived.ts';

/** What an export needs to know besides the chart. */
export interface DeckOptions {
  readonly choices: DeckChoices;
  readonly day: Date;
  /** The roles in the window. */
  readonly seen: ReadonlySet<string>;
}

/** The pages of the scenario on the screen. */
export function shownDeck(shown: Shown, { choices, day, seen }: DeckOptions): Deck {
  return deckOf({
    document: shown.document,
    scenario: choices.part === 'view' ? shownScenario(shown) : currentScenario(shown),
    judgement: currentJudgement(shown),
    marks: wholeMarks(shown),
    choices,
    day,
    seen,
  });
}
