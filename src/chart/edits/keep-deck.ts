import type { ChartDocument } from '../chart.ts';

/**
 * Another state of a document, to be exported as this one was last, for a step back that changes the chart alone. A
 * branch whose head has another id there, as before roles were matched, is the one that state knows.
 */
export function keepDeck(from: ChartDocument, document: ChartDocument): ChartDocument {
  const { deck: now } = from;
  if (document.deck === now) return document;
  const { deck: own, ...rest } = document;
  if (now === undefined) return rest;
  const [is, was] = [now.branch, own?.branch];
  const isRenamed =
    is !== undefined &&
    was !== undefined &&
    document.scenarios.some(({ id }) => {
      const has = (state: ChartDocument, head: string) =>
        state.scenarios.some((one) => one.id === id && one.roles.some((role) => role.id === head));
      return has(from, is) && !has(from, was) && has(document, was) && !has(document, is);
    });
  return { ...rest, deck: isRenamed ? { ...now, branch: was } : now };
}
