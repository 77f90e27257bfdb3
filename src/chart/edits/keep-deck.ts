import type { ChartDocument } from '../chart.ts';

/** Another state of a document, to be exported as this one was last, for a step back that changes the chart alone. */
export function keepDeck({ deck: now }: ChartDocument, document: ChartDocument): ChartDocument {
  if (document.deck === now) return document;
  const { deck: _, ...rest } = document;
  return now === undefined ? rest : { ...rest, deck: now };
}
