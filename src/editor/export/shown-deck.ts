import type { Names } from '../../chart/names.ts';
import { comparisonDeckOf } from '../../formats/deck/comparison-deck.ts';
import { deckOf } from '../../formats/deck/deck-of.ts';
import type { Deck } from '../../layout/deck/deck.ts';
import type { DeckChoices } from '../../layout/deck/deck-choices.ts';
import type { Compared } from '../comparing/compared.ts';
import { currentJudgement, currentScenario, shownScenario, type Shown, wholeMarks } from '../derived.ts';
import { comparedPair, type OnScreen } from './compared-pair.ts';

/** What an export needs to know besides the chart. */
export interface DeckOptions {
  readonly choices: DeckChoices;
  readonly day: Date;
  /** The roles in the window. */
  readonly seen: ReadonlySet<string>;
  /** Id of the scenario to compare with. Absent: as {@link comparedPair} has it. */
  readonly against?: string | undefined;
  /** What departments and areas are called. Default: as everywhere. */
  readonly names?: Names | undefined;
}

/**
 * The pages of the scenario on the screen, or of what is different between two, where that was chosen and there are
 * two.
 */
export function shownDeck(shown: Shown & OnScreen, options: DeckOptions): Deck {
  const { choices, day, seen, against, names } = options;
  const pair = choices.subject === 'changes' ? comparedPair(shown, against) : undefined;
  if (pair) return comparedDeck(shown, pair, { choices, day, names });
  return deckOf({
    document: shown.document,
    scenario: choices.part === 'view' ? shownScenario(shown) : currentScenario(shown),
    judgement: currentJudgement(shown),
    marks: wholeMarks(shown),
    choices,
    day,
    seen,
    names,
  });
}

function comparedDeck(
  { document }: Shown,
  { before, after }: Compared,
  options: Pick<DeckOptions, 'choices' | 'day' | 'names'>,
): Deck {
  const of = (scenarioId: string): Shown => ({ document, scenarioId });
  return comparisonDeckOf({
    document,
    before,
    after,
    judgements: { before: currentJudgement(of(before.id)), after: currentJudgement(of(after.id)) },
    marks: wholeMarks(of(after.id)),
    ...options,
  });
}
