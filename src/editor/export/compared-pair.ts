import type { ChartDocument } from '../../chart/chart.ts';
import { type Compared, comparedIn } from '../comparing/compared.ts';
import { type Comparing, usualPair } from '../comparing/comparing.ts';

/** A document and what of it is on the screen: one scenario, or two that are compared. */
export interface OnScreen {
  readonly document: ChartDocument;
  readonly scenarioId: string;
  readonly comparing?: Comparing | null;
}

/**
 * The two scenarios whose difference is exported: those being compared, or else the baseline and the one on the screen.
 * Undefined for a document with one scenario.
 *
 * @param against Id of the scenario to take as the first instead; one that is gone, or is the second, is passed over.
 */
export function comparedPair(shown: OnScreen, against?: string): Compared | undefined {
  const usual = shown.comparing ?? usualPair(shown);
  if (!usual) return undefined;
  const { after } = usual;
  const chosen =
    against === undefined || against === after
      ? undefined
      : comparedIn(shown.document, { before: against, after });
  return chosen ?? comparedIn(shown.document, usual);
}
