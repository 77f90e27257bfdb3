import { printPages, showPages } from '../../browser/print-pages.ts';
import { type DeckOptions, shownDeck } from '../../editor/export/shown-deck.ts';
import type { OnScreen } from '../../editor/export/compared-pair.ts';
import type { Shown } from '../../editor/derived.ts';
import type { UsualExport } from '../../formats/settings/settings.ts';
import { sceneToSvg } from '../../formats/picture/svg.ts';
import type { Deck } from '../../layout/deck/deck.ts';
import { type DeckChoices, deckChoices } from '../../layout/deck/deck-choices.ts';

/** Prints the pages of a deck, each on a sheet of its own size. */
export function printDeck(deck: Deck): void {
  const { svgs, size } = drawn(deck);
  printPages(svgs, size);
}

/**
 * For the browser's own command to print: puts the chart, set out as it was last exported or as is usual here, in the
 * place of the app.
 * Returns what takes it away again.
 *
 * @public Loaded by `use-print.ts`, in a way no tool can follow.
 */
export function showPrinted(
  shown: Shown & OnScreen,
  usual: UsualExport,
  options: Omit<DeckOptions, 'choices'>,
): () => void {
  const kept = deckChoices({ ...usual, ...shown.document.deck });
  const choices: DeckChoices = shown.comparing ? { ...kept, subject: 'changes' } : kept;
  const { svgs, size } = drawn(shownDeck(shown, { choices, ...options }));
  return showPages(svgs, size);
}

function drawn({ pages }: Deck) {
  const [{ scene: size }] = pages;
  return { svgs: pages.map(({ scene }) => sceneToSvg(scene)), size };
}
