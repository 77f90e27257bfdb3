import type { ChartDocument, DeckSettings, Scenario } from '../../src/chart/chart.ts';
import { shownMarks } from '../../src/editor/marks.ts';
import { comparisonDeckOf } from '../../src/formats/deck/comparison-deck.ts';
import { slidePalette } from '../../src/formats/deck/slide-palette.ts';
import { pagesToPdf } from '../../src/formats/picture/pdf.ts';
import { pagesToPptx } from '../../src/formats/picture/pptx.ts';
import type { Deck } from '../../src/layout/deck/deck.ts';
import { deckChoices } from '../../src/layout/deck/deck-choices.ts';
import { lint } from '../../src/rules/lint.ts';
import { pdfFonts } from './pdf-fonts.ts';

const DAY = new Date(2026, 10, 22);

/**
 * The two scenarios of a document as a comparison is exported: pages of a presentation, where nothing else is chosen.
 */
export function comparisonDeckFor(document: ChartDocument, settings: DeckSettings = {}): Deck {
  const [before, after] = document.scenarios;
  if (!after) throw new Error('There is nothing to compare');
  const judgements = { before: lint(document, before), after: lint(document, after) };
  return comparisonDeckOf({
    document,
    before,
    after,
    judgements,
    marks: shownMarks(judgements.after, after.roles.length),
    choices: deckChoices({ format: 'pptx', ...settings }),
    day: DAY,
  });
}

/** The same for two charts that are in no document yet. */
export function comparedDeck(before: Scenario, after: Scenario, settings: DeckSettings = {}): Deck {
  return comparisonDeckFor(
    {
      title: 'Northwind',
      scenarios: [
        { ...before, id: 'today', name: 'Today' },
        { ...after, id: 'proposal', name: 'Proposal' },
      ],
    },
    settings,
  );
}

export function asPptx({ pages }: Deck): Promise<Uint8Array> {
  return pagesToPptx(pages, { title: 'Northwind', day: DAY, palette: slidePalette(deckChoices()) });
}

export function asPdf({ pages }: Deck): Promise<Uint8Array> {
  return pagesToPdf(pages, { fonts: pdfFonts(), title: 'Northwind', day: '2026-11-22' });
}
